package nl.groeiwijs.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRangeTest {

  @ParameterizedTest
  @CsvSource({"4-6,48,72", "0m-18m,0,18", " 0-4 ,0,48", "18m-4,18,48", "0-21,0,252"})
  void yearsAndMonthsAreRead(String text, int from, int until) {
    assertThat(AgeRange.parse(text)).contains(new AgeRange(from, until));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "4", "4-", "-6", "6-4", "4-4", "4–6", "0-22", "4-6-8", "vier-zes"})
  void otherTextIsNoRange(String text) {
    assertThat(AgeRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1,12", "12,12", "24,12", "0,253"})
  void anEmptyNegativeOrTooLongRangeCannotExist(int from, int until) {
    assertThatThrownBy(() -> new AgeRange(from, until))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.key()).isEqualTo("age.range"));
  }

  @Test
  void neighboursShareNoMonth() {
    AgeRange four = AgeRange.ofYears(4, 6);
    assertThat(four.overlaps(AgeRange.ofYears(6, 9))).isFalse();
    assertThat(AgeRange.ofYears(0, 4).overlaps(four)).isFalse();
    assertThat(four.overlaps(new AgeRange(71, 90))).isTrue();
    assertThat(four.overlaps(AgeRange.ofYears(0, 18))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4-6", "0m-18m", "18m-48m"})
  void whatIsWrittenIsWhatWasRead(String text) {
    assertThat(AgeRange.parse(text).orElseThrow()).hasToString(text);
  }
}
