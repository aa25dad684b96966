package nl.groeiwijs.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.groeiwijs.shared.domain.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods end on the days on which the Dutch clock changes: 29 March and 25 October 2026. */
class CampaignTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Campaign campaign = CampaignText.good();

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, EMBARGOED",
    "2026-03-01, RUNNING",
    "2026-03-29, RUNNING",
    "2026-03-30, BETWEEN",
    "2026-09-30, BETWEEN",
    "2026-10-01, RUNNING",
    "2026-10-25, RUNNING",
    "2026-10-26, OVER"
  })
  void isInThisStateOnThisDay(LocalDate day, CampaignState state) {
    assertThat(campaign.stateOn(day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01T12:00:00Z, 2026-02-28T23:00:00Z",
    "2026-02-28T23:00:00Z, 2026-03-29T22:00:00Z",
    "2026-03-29T00:59:59Z, 2026-03-29T22:00:00Z",
    "2026-03-29T22:00:00Z, 2026-09-30T22:00:00Z",
    "2026-10-25T00:30:00Z, 2026-10-25T23:00:00Z"
  })
  void nextChangesAtMidnightInAmsterdamInSummerAndInWinter(Instant now, Instant change) {
    assertThat(campaign.nextChange(now, AMSTERDAM)).contains(change);
  }

  @Test
  void nothingChangesAfterTheLastDay() {
    assertThat(campaign.nextChange(Instant.parse("2026-10-25T23:00:00Z"), AMSTERDAM)).isEmpty();
  }

  @Test
  void knowsThePeriodsAroundADay() {
    LocalDate summer = LocalDate.of(2026, 7, 1);

    assertThat(campaign.running(summer)).isEmpty();
    assertThat(campaign.previous(summer)).contains(campaign.periods().get(0));
    assertThat(campaign.next(summer)).contains(campaign.periods().get(1));
  }

  @Test
  void aPeriodOfOneDayContainsThatDay() {
    LocalDate day = LocalDate.of(2026, 3, 29);

    assertThat(new Period(day, day).contains(day)).isTrue();
  }

  @Test
  void aPeriodCannotEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2026, 3, 29);
    LocalDate before = day.minusDays(1);

    assertThatThrownBy(() -> new Period(day, before))
        .isInstanceOf(DomainException.class)
        .hasMessageContaining("campaign.period.turned");
  }
}
