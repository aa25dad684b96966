package nl.groeiwijs.help.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchHolidaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01",
        "2027-03-28",
        "2027-03-29",
        "2027-04-27",
        "2027-05-05",
        "2027-05-06",
        "2027-05-16",
        "2027-05-17",
        "2027-12-25",
        "2027-12-26"
      })
  void lawNamesThisDay(String day) {
    assertThat(DutchHolidays.contains(LocalDate.parse(day))).isTrue();
  }

  @Test
  void koningsdagMovesToSaturdayWhenItIsASunday() {
    assertThat(DutchHolidays.contains(LocalDate.parse("2025-04-26"))).isTrue();
    assertThat(DutchHolidays.contains(LocalDate.parse("2025-04-27"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-05", "2026-05-05", "2028-05-05"})
  void bevrijdingsdagCountsEveryYear(String day) {
    assertThat(DutchHolidays.contains(LocalDate.parse(day))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-26", "2027-12-24", "2027-12-31", "2027-11-11"})
  void goodFridayAndEvesAreOrdinaryDays(String day) {
    assertThat(DutchHolidays.contains(LocalDate.parse(day))).isFalse();
  }
}
