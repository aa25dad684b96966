package nl.groeiwijs.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.ReadingLayer;
import nl.groeiwijs.shared.domain.Issue;
import org.junit.jupiter.api.Test;

class GuideLayersTest {

  private static final String GUIDE =
      """
      ## Leeftijd {#leeftijd}

      Kinderen leren dit nog, net als fietsen in het verkeer.

      :::makkelijk
      Kinderen leren dit nog.
      :::

      :::verdieping
      Onderzoek naar appgroepen is schaars.
      :::

      ## Doen {#doen}

      Leg uit dat je kind een foto niet mag doorsturen. Volg [de stappen](/wegwijzer/route-1).

      :::makkelijk
      Foto gekregen? Niet doorsturen. Kijk bij [de stappen](/wegwijzer/route-1).
      :::

      :::let-op
      Bel bij gevaar.
      :::

      ## Online {#online}

      Kijk samen.

      :::makkelijk
      Kijk samen.
      :::

      ## Hulp {#hulp}

      Praat met school.
      """;

  private static Body body(String text) {
    String front =
        """
        ---
        id: 736d8477-fe23-419e-bd5d-8cb45643161a
        kind: gids
        lang: nl
        slug: appgroepen
        title: Appgroepen
        summary: Over appgroepen.
        ages: 9-12
        author: redactie Groeiwijs
        ---
        """;
    return new DocumentParser(new Kinds(List.of(new GuideKind())))
        .read(front + text, Optional.empty())
        .document()
        .orElseThrow()
        .body();
  }

  private static String shown(ReadingLayer layer) {
    return GuideLayers.blocks(body(GUIDE), layer).stream()
        .flatMap(
            block ->
                block instanceof Block.Directive directive
                    ? directive.body().stream()
                    : Stream.of(block))
        .map(block -> new Body(List.of(block)).text())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> keys(String text) {
    return LayerCheck.check(body(text)).stream().map(Issue::key).toList();
  }

  @Test
  void aTextWithoutLayersIsReadInOneWay() {
    assertThat(ReadingLayer.of(body("## Kop {#doen}\n\nTekst.\n").blocks()))
        .containsExactly(ReadingLayer.PLAIN);
    assertThat(ReadingLayer.of(body(GUIDE).blocks())).containsExactly(ReadingLayer.values());
  }

  @Test
  void easyWordsTakeThePlaceOfTheOrdinaryTextButNotOfWarnings() {
    assertThat(shown(ReadingLayer.EASY))
        .contains("Kinderen leren dit nog.", "Niet doorsturen", "Bel bij gevaar.")
        .doesNotContain("fietsen", "Leg uit", "schaars");
  }

  @Test
  void aSectionWithoutEasyWordsStaysAsItIs() {
    assertThat(shown(ReadingLayer.EASY)).contains("Praat met school.");
  }

  @Test
  void theOrdinaryTextHasNeitherEasyWordsNorDepth() {
    assertThat(shown(ReadingLayer.PLAIN))
        .contains("fietsen", "Leg uit", "Bel bij gevaar.")
        .doesNotContain("Foto gekregen", "schaars");
  }

  @Test
  void depthIsAddedToTheOrdinaryText() {
    assertThat(shown(ReadingLayer.DEPTH))
        .contains("fietsen", "schaars")
        .doesNotContain("Foto gekregen");
  }

  @Test
  void layersDoNotCountAsReadingTime() {
    assertThat(body(GUIDE).words()).isEqualTo(shown(ReadingLayer.PLAIN).split("\\s+").length);
  }

  @Test
  void goodLayersPass() {
    assertThat(keys(GUIDE)).isEmpty();
  }

  @Test
  void easyWordsMayNotLeaveOutARuleOrAPathway() {
    assertThat(keys(GUIDE.replace("Foto gekregen? Niet doorsturen.", "Foto gekregen?")))
        .containsExactly("layer.safety");
    assertThat(keys(GUIDE.replace("Kijk bij [de stappen](/wegwijzer/route-1).", "Kijk daar.")))
        .containsExactly("layer.safety");
  }

  @Test
  void aPartThatMattersNeedsEasyWordsToo() {
    assertThat(keys(GUIDE.replace(":::makkelijk\nKijk samen.\n:::\n", "")))
        .containsExactly("layer.part");
  }

  @Test
  void easySentencesAreShort() {
    String long16 = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien";

    assertThat(keys(GUIDE.replace("Kinderen leren dit nog.", long16 + " vijftien."))).isEmpty();
    assertThat(keys(GUIDE.replace("Kinderen leren dit nog.", long16 + " vijftien zestien.")))
        .containsExactly("layer.sentence");
  }
}
