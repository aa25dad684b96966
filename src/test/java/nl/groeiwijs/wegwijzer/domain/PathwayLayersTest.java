package nl.groeiwijs.wegwijzer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;
import nl.groeiwijs.content.domain.ReadingLayer;
import nl.groeiwijs.shared.domain.Issue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PathwayLayersTest {

  private static final String COMFORT = "Goed dat je hulp zoekt.\n";
  private static final String HOUR =
      """
      - Bel.

      :::rol ouder
      - Blijf bij je kind.
      :::
      """;

  private static final String LAYERED =
      PathwayText.GOOD
          .replace(
              COMFORT,
              """
              Goed dat je hulp zoekt. Stuur het beeld niet door en lees [meer](/wegwijzer/route-2).

              :::makkelijk
              Goed zo. Stuur niets door. [Lees meer](/wegwijzer/route-2).
              :::

              :::verdieping
              De wet noemt dit verspreiden.
              :::

              :::verdieping po
              Voor school geldt een plicht.
              :::
              """)
          .replace(
              HOUR,
              """
              - Bel de school of 112.

              :::makkelijk
              - Bel 112.
              :::

              :::rol ouder po
              - Blijf bij het kind en meld het.
              :::

              :::makkelijk ouder
              - Blijf bij je kind. Meld het.
              :::

              :::makkelijk po
              - Blijf bij de leerling. Meld het.
              :::

              :::zeg-dit
              “Ik ben er.”
              :::
              """);

  private static Outcome outcome() {
    return (Outcome) PathwayText.pathway(LAYERED).find("bellen").orElseThrow();
  }

  private static String comfort(ReadingLayer layer, Role... role) {
    return words(read(layer, role).comfort());
  }

  private static String hour(ReadingLayer layer, Role... role) {
    return words(read(layer, role).phases().get(0).blocks());
  }

  private static Outcome read(ReadingLayer layer, Role... role) {
    return outcome().forReader(new Reader(List.of(role).stream().findFirst(), layer));
  }

  /** With what stands in directives, whatever these are. */
  private static String words(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Directive directive
                    ? directive.body().stream()
                    : List.of(block).stream())
        .map(block -> new Body(List.of(block)).text())
        .collect(Collectors.joining("|"));
  }

  private static List<String> keys(String text) {
    return PathwayText.parse(text).issues().stream().map(Issue::key).toList();
  }

  @Test
  void aPathwayWithGoodLayersPasses() {
    assertThat(keys(LAYERED)).isEmpty();
  }

  @Nested
  class Reading {

    @Test
    void theOrdinaryTextHasNeitherEasyWordsNorDepth() {
      assertThat(comfort(ReadingLayer.PLAIN))
          .isEqualTo("Goed dat je hulp zoekt. Stuur het beeld niet door en lees meer.");
      assertThat(hour(ReadingLayer.PLAIN, Role.OUDER))
          .isEqualTo("Bel de school of 112.|Blijf bij het kind en meld het.|“Ik ben er.”");
    }

    @Test
    void easyWordsTakeThePlaceOfOrdinaryWordsAndLeaveWhatToSay() {
      assertThat(comfort(ReadingLayer.EASY)).isEqualTo("Goed zo. Stuur niets door. Lees meer.");
      assertThat(hour(ReadingLayer.EASY)).isEqualTo("Bel 112.|“Ik ben er.”");
    }

    @Test
    void easyWordsForRolesTakeThePlaceOfTheBlockBeforeThem() {
      assertThat(hour(ReadingLayer.EASY, Role.OUDER))
          .isEqualTo("Bel 112.|Blijf bij je kind. Meld het.|“Ik ben er.”");
      assertThat(hour(ReadingLayer.EASY, Role.PO))
          .isEqualTo("Bel 112.|Blijf bij de leerling. Meld het.|“Ik ben er.”");
    }

    @Test
    void aBlockForRolesWithoutEasyWordsStaysBesideThoseForAll() {
      Pathway pathway =
          PathwayText.pathway(
              LAYERED.replace(":::makkelijk ouder\n- Blijf bij je kind. Meld het.\n:::\n", ""));
      Outcome outcome =
          ((Outcome) pathway.find("bellen").orElseThrow())
              .forReader(new Reader(Optional.of(Role.OUDER), ReadingLayer.EASY));

      assertThat(words(outcome.phases().get(0).blocks()))
          .isEqualTo("Bel 112.|Blijf bij het kind en meld het.|“Ik ben er.”");
    }

    @Test
    void depthIsAddedForEverybodyOrForItsRole() {
      assertThat(comfort(ReadingLayer.DEPTH)).endsWith("lees meer.|De wet noemt dit verspreiden.");
      assertThat(comfort(ReadingLayer.DEPTH, Role.PO))
          .endsWith("De wet noemt dit verspreiden.|Voor school geldt een plicht.");
    }

    @Test
    void onlyTheWaysThatAdviceHasAreOffered() {
      Outcome plain = (Outcome) PathwayText.pathway(LAYERED).find("praten").orElseThrow();

      assertThat(outcome().layers(Optional.empty())).containsExactly(ReadingLayer.values());
      assertThat(plain.layers(Optional.of(Role.OUDER))).containsExactly(ReadingLayer.PLAIN);
    }
  }

  @Nested
  class Checking {

    @Test
    void aQuestionHasNoLayers() {
      assertThat(
              keys(
                  PathwayText.GOOD.replace(
                      "Denk rustig na.\n", "Denk rustig na.\n\n:::makkelijk\nDenk na.\n:::\n")))
          .containsExactly("layer.outcome");
    }

    @Test
    void easyWordsKeepEveryRuleAndPathwayOfWhatTheyReplace() {
      assertThat(keys(LAYERED.replace("Goed zo. Stuur niets door.", "Goed zo.")))
          .containsExactly("layer.safety");
      assertThat(keys(LAYERED.replace("[Lees meer](/wegwijzer/route-2).", "Lees meer.")))
          .containsExactly("layer.safety");
      assertThat(keys(LAYERED.replace("- Bel 112.\n", "- Bel.\n"))).containsExactly("layer.safety");
      assertThat(keys(LAYERED.replace("- Blijf bij je kind. Meld het.", "- Blijf bij je kind.")))
          .containsExactly("layer.safety");
    }

    @Test
    void easyWordsForAllStandOnceInAPart() {
      assertThat(
              keys(
                  LAYERED.replace(
                      "- Bel 112.\n:::\n", "- Bel 112.\n:::\n\n:::makkelijk\nBel 112.\n:::\n")))
          .containsExactly("layer.twice");
    }

    @Test
    void easyWordsForARoleStandBehindABlockForThatRoleAndOnce() {
      assertThat(
              keys(
                  LAYERED.replace(
                      ":::zeg-dit\n“Ik ben er.”\n:::\n",
                      ":::tip\nRust.\n:::\n\n:::makkelijk ouder\nRust.\n:::\n")))
          .containsExactly("layer.role");
      assertThat(keys(LAYERED.replace(":::makkelijk po\n", ":::makkelijk ouder\n")))
          .containsExactly("layer.role");
    }

    @Test
    void aRoleOfALayerIsOneThatThePathwayAsksFor() {
      assertThat(keys(LAYERED.replace(":::verdieping po", ":::verdieping mbo")))
          .containsExactly("pathway.role.unknown");
    }

    @Test
    void easySentencesAreShort() {
      assertThat(keys(LAYERED.replace("Goed zo.", "Goed " + "heel ".repeat(14) + "zo.")))
          .containsExactly("layer.sentence");
    }
  }
}
