package nl.groeiwijs.content.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeiwijs.content.domain.DocumentText;
import org.junit.jupiter.api.Test;

class TextLinksTest {

  @Test
  void aPictureWithoutTextIsBareUnlessItSaysThatItIsDecoration() {
    TextLinks links =
        new TextLinks(
            DocumentText.of(
                """
                ---
                id: x
                ---
                ![Een keuken](/media/a.svg)
                ![](/media/b.svg) ![ ](/media/c.svg "Golven")
                ![](/media/d.svg "decoratief")
                """));
    assertThat(links.barePictures())
        .containsExactly(
            new TextLinks.BarePicture(5, "/media/b.svg"),
            new TextLinks.BarePicture(5, "/media/c.svg"));
  }
}
