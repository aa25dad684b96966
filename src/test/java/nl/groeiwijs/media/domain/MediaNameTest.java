package nl.groeiwijs.media.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeiwijs.shared.domain.DomainException;
import org.junit.jupiter.api.Test;

class MediaNameTest {

  private static final String ONE = "a1".repeat(32) + ".jpg";
  private static final String TWO = "b2".repeat(32) + ".docx";

  @Test
  void everyNameInATextIsFoundOnce() {
    String text =
        "image: "
            + ONE
            + "\n---\n![x](/media/"
            + ONE
            + ")\n[plan](/media/"
            + TWO
            + "?x) zwaaien.svg";
    assertThat(MediaName.allIn(text)).containsExactly(new MediaName(ONE), new MediaName(TWO));
  }

  @Test
  void aLongerHashOrAnotherExtensionIsNoName() {
    assertThat(MediaName.allIn("ff" + ONE + " " + "a1".repeat(32) + ".exe " + ONE + "x")).isEmpty();
  }

  @Test
  void aNameCannotBeAPath() {
    assertThat(MediaName.find("../" + ONE)).isEmpty();
    assertThatThrownBy(() -> new MediaName("zwaaien.svg")).isInstanceOf(DomainException.class);
  }
}
