package nl.groeiwijs.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeiwijs.shared.domain.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGroupTest {

  @Test
  void aLineIsReadInSmallLettersWithEachWordOnce() {
    assertThat(
            WordGroup.of(WordKind.SYNONYM, " Mobiel, telefoon ,mobiel,, slimme   telefoon").line())
        .isEqualTo("mobiel, telefoon, slimme telefoon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mobiel|search.words.error.number",
        "mobiel, Mobiel|search.words.error.number",
        "mobiel => telefoon, toestel|search.words.error.word",
        "a, telefoon|search.words.error.word",
        "een twee drie vier vijf, telefoon|search.words.error.word",
        "a1, b2, c3, d4, e5, f6, g7, h8, i9, j10, k11, l12, m13|search.words.error.number"
      })
  void aLineThatMeansNothingOrTooMuchIsRefused(String line, String why) {
    assertThatThrownBy(() -> WordGroup.of(WordKind.SYNONYM, line))
        .isInstanceOfSatisfying(
            DomainException.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"tv", "scherm, tijd", "twee woorden", "ditwoordislangerdantwintigletters"})
  void aPartOfCompoundsIsOneWordOfFourToTwentyLetters(String line) {
    assertThatThrownBy(() -> WordGroup.of(WordKind.PART, line)).isInstanceOf(DomainException.class);
    assertThat(WordGroup.of(WordKind.PART, "Scherm").line()).isEqualTo("scherm");
  }
}
