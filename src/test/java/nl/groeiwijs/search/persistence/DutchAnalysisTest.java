package nl.groeiwijs.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeiwijs.search.domain.OwnWords;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchAnalysisTest {

  private final Analysis analysis = new Analysis(OwnWords.NONE);

  private List<String> stems(String text) {
    return Tokens.of(analysis.query(Language.NL), text);
  }

  private List<String> indexed(String text) {
    return Tokens.of(analysis.index(Language.NL), text);
  }

  @ParameterizedTest
  @CsvSource({
    "cafe, cafés",
    "cafe, café",
    "foto, foto's",
    "foto, foto’s",
    "grens, grenzen",
    "afspraak, Afspraken",
    "idee, ideeën",
    "praten, praat",
    "leerling, leerlingen"
  })
  void twoFormsOfAWordHaveOneStem(String one, String other) {
    assertThat(stems(one)).hasSize(1).isEqualTo(stems(other));
  }

  @Test
  void smallWordsAreLeftOutButWordsThatTurnAMeaningStay() {
    assertThat(stems("hoe zeg je nee in de klas")).containsExactly("zeg", "nee", "klas");
  }

  @Test
  void partsOfACompoundStandBesideIt() {
    assertThat(indexed("smartphoneafspraken"))
        .containsAll(stems("smartphoneafspraken"))
        .containsAll(stems("smartphone afspraken"));
  }

  @ParameterizedTest
  @CsvSource({"voorbeeld, beeld", "betalen, taal", "altijd, tijd", "terecht, recht"})
  void aWordThatOnlyLooksLikeACompoundStaysWhole(String word, String part) {
    assertThat(indexed(word)).isNotEmpty().doesNotContainAnyElementsOf(stems(part));
  }

  @ParameterizedTest
  @CsvSource({
    "naaktfoto, nude",
    "plasser, penis",
    "spleetje, vagina",
    "smartphone, mobieltje",
    "chantage, sextortion",
    "afgeperst, chantage",
    "verkering, relatie",
    "groepsapp, appgroep",
    "ongesteld, menstruatie",
    "kinderen, kind"
  })
  void aWordIsIndexedWithItsSynonyms(String written, String asked) {
    assertThat(indexed(written)).containsAll(stems(asked));
  }

  @Test
  void aSynonymOfSeveralWordsIsFoundBothWays() {
    assertThat(indexed("een intiem beeld")).containsAll(stems("nude"));
    assertThat(indexed("een nude")).containsAll(stems("intiem beeld"));
  }

  @Test
  void aCompoundInAQuestionKnowsItsParts() {
    assertThat(analysis.words(Language.NL, "smartphoneafspraken"))
        .singleElement()
        .satisfies(
            word -> {
              assertThat(word.parts()).containsExactlyElementsOf(stems("smartphone afspraken"));
              assertThat(word.covered()).isTrue();
            });
  }

  @Test
  void anUnknownFirstPartLeavesTheCompoundUncovered() {
    assertThat(analysis.words(Language.NL, "trampolineafspraken"))
        .singleElement()
        .satisfies(word -> assertThat(word.covered()).isFalse());
  }

  @Test
  void englishHasItsOwnStems() {
    assertThat(Tokens.of(analysis.query(Language.EN), "The child's boundaries"))
        .containsExactly("child", "boundari");
  }
}
