package nl.groeiwijs.help.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.groeiwijs.shared.domain.DomainException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String DAYTIME = "Mo-Su 11:00-21:00";
  private static final String OFFICE = "Mo-Fr 08:00-17:00; PH off";
  private static final String NIGHT = "Mo-Su 20:00-02:00";

  @Nested
  class OnAnOrdinaryDay {

    @Test
    void isClosedUntilTheMinuteOfOpening() {
      assertThat(status(DAYTIME, "2026-11-23T10:59")).isEqualTo(closed("2026-11-23T11:00"));
      assertThat(status(DAYTIME, "2026-11-23T11:00")).isEqualTo(open("2026-11-23T21:00"));
    }

    @Test
    void isClosedFromTheMinuteOfClosing() {
      assertThat(status(DAYTIME, "2026-11-23T20:59")).isEqualTo(open("2026-11-23T21:00"));
      assertThat(status(DAYTIME, "2026-11-23T21:00")).isEqualTo(closed("2026-11-24T11:00"));
    }

    @Test
    void opensAfterTheWeekend() {
      assertThat(status(OFFICE, "2026-11-20T17:00")).isEqualTo(closed("2026-11-23T08:00"));
    }

    @Test
    void closesForLunch() {
      String hours = "Mo-Fr 09:00-12:00,13:00-17:00";
      assertThat(status(hours, "2026-11-23T11:00")).isEqualTo(open("2026-11-23T12:00"));
      assertThat(status(hours, "2026-11-23T12:30")).isEqualTo(closed("2026-11-23T13:00"));
    }

    @Test
    void answersInDutchTimeWhateverZoneIsAsked() {
      ZonedDateTime inUtc = ZonedDateTime.of(2026, 11, 23, 10, 30, 0, 0, ZoneOffset.UTC);
      assertThat(OpeningHours.parse(DAYTIME).statusAt(inUtc)).isEqualTo(open("2026-11-23T21:00"));
    }

    @Test
    void statusSaysWhenItChanges() {
      assertThat(status(DAYTIME, "2026-11-23T12:00").nextChange())
          .contains(Instant.parse("2026-11-23T20:00:00Z"));
      assertThat(status(DAYTIME, "2026-11-23T22:00").nextChange())
          .contains(Instant.parse("2026-11-24T10:00:00Z"));
    }
  }

  @Nested
  class WithSeveralRules {

    @Test
    void laterRuleReplacesTheDay() {
      String hours = "Mo-Su 09:00-21:00; Sa,Su 12:00-18:00";
      assertThat(status(hours, "2026-11-21T11:00")).isEqualTo(closed("2026-11-21T12:00"));
    }

    @Test
    void ruleAfterACommaAddsToTheDay() {
      String hours = "Mo-Fr 09:00-17:00, We 19:00-21:00";
      assertThat(status(hours, "2026-11-25T10:00")).isEqualTo(open("2026-11-25T17:00"));
      assertThat(status(hours, "2026-11-25T18:00")).isEqualTo(closed("2026-11-25T19:00"));
    }

    @Test
    void offWithHoursCutsThemOut() {
      String hours = "Mo-Fr 08:00-17:00; We 12:00-13:00 off";
      assertThat(status(hours, "2026-11-25T09:00")).isEqualTo(open("2026-11-25T12:00"));
      assertThat(status(hours, "2026-11-25T12:00")).isEqualTo(closed("2026-11-25T13:00"));
      assertThat(status(hours, "2026-11-26T09:00")).isEqualTo(open("2026-11-26T17:00"));
    }

    @Test
    void weekdaysMayRunPastSunday() {
      String hours = "Fr-Mo 10:00-12:00";
      assertThat(status(hours, "2026-11-22T11:00")).isEqualTo(open("2026-11-22T12:00"));
      assertThat(status(hours, "2026-11-24T11:00")).isEqualTo(closed("2026-11-27T10:00"));
    }

    @Test
    void overlappingHoursAreOneStretch() {
      String hours = "Mo-Fr 08:00-13:00,12:00-17:00";
      assertThat(status(hours, "2026-11-23T09:00")).isEqualTo(open("2026-11-23T17:00"));
    }
  }

  @Nested
  class PastMidnight {

    @Test
    void staysOpenAfterMidnight() {
      assertThat(status(NIGHT, "2026-11-23T23:00")).isEqualTo(open("2026-11-24T02:00"));
      assertThat(status(NIGHT, "2026-11-24T01:59")).isEqualTo(open("2026-11-24T02:00"));
      assertThat(status(NIGHT, "2026-11-24T02:00")).isEqualTo(closed("2026-11-24T20:00"));
    }

    @Test
    void twentySixHoursIsTwoAtNight() {
      assertThat(status("Mo-Su 20:00-26:00", "2026-11-24T01:00"))
          .isEqualTo(open("2026-11-24T02:00"));
    }

    @Test
    void closingAtMidnightIsTheStartOfTheNextDay() {
      assertThat(status("Mo-Fr 18:00-24:00", "2026-11-23T23:59"))
          .isEqualTo(open("2026-11-24T00:00"));
      assertThat(status("Mo-Fr 18:00-24:00", "2026-11-24T00:00"))
          .isEqualTo(closed("2026-11-24T18:00"));
    }

    @Test
    void hoursThatMeetAtMidnightAreOneStretch() {
      assertThat(status("Mo 20:00-24:00; Tu 00:00-09:00", "2026-11-23T21:00"))
          .isEqualTo(open("2026-11-24T09:00"));
    }

    @Test
    void newYearsEveRunsIntoTheNewYear() {
      assertThat(status(NIGHT, "2026-12-31T23:59")).isEqualTo(open("2027-01-01T02:00"));
      assertThat(status(NIGHT, "2027-01-01T00:00")).isEqualTo(open("2027-01-01T02:00"));
    }

    @Test
    void eveningBeforeAHolidayEndsAfterItsMidnight() {
      String hours = NIGHT + "; PH off";
      assertThat(status(hours, "2027-01-01T01:00")).isEqualTo(open("2027-01-01T02:00"));
      assertThat(status(hours, "2027-01-01T03:00")).isEqualTo(closed("2027-01-02T20:00"));
    }
  }

  @Nested
  class OnPublicHolidays {

    @Test
    void officeIsClosed() {
      assertThat(status(OFFICE, "2026-12-24T18:00")).isEqualTo(closed("2026-12-28T08:00"));
      assertThat(status(OFFICE, "2026-04-27T10:00")).isEqualTo(closed("2026-04-28T08:00"));
    }

    @Test
    void newYearsDayIsSkippedFromTheOldYear() {
      assertThat(status(OFFICE, "2026-12-31T17:00")).isEqualTo(closed("2027-01-04T08:00"));
    }

    @Test
    void holidayMayHaveItsOwnHours() {
      String hours = "Mo-Fr 08:00-17:00; PH 10:00-12:00";
      assertThat(status(hours, "2026-12-25T09:00")).isEqualTo(closed("2026-12-25T10:00"));
      assertThat(status(hours, "2026-12-25T11:00")).isEqualTo(open("2026-12-25T12:00"));
    }

    @Test
    void holidayMayStandBesideWeekdays() {
      String hours = "PH,Sa 10:00-12:00";
      assertThat(status(hours, "2026-12-25T11:00")).isEqualTo(open("2026-12-25T12:00"));
      assertThat(status(hours, "2026-12-24T11:00")).isEqualTo(closed("2026-12-25T10:00"));
    }

    @Test
    void weekdaysSpeakAboutHolidaysThatNoRuleNames() {
      assertThat(status("Mo-Fr 08:00-17:00", "2026-12-25T10:00"))
          .isEqualTo(open("2026-12-25T17:00"));
    }

    @Test
    void dayAndNightEndsAtTheHoliday() {
      assertThat(status("24/7; PH off", "2026-12-23T10:00")).isEqualTo(open("2026-12-25T00:00"));
      assertThat(status("24/7; PH off", "2026-12-25T10:00")).isEqualTo(closed("2026-12-27T00:00"));
    }
  }

  /** In 2027 the clock goes from 02:00 to 03:00 on 28 March, and back from 03:00 on 31 October. */
  @Nested
  class WhenTheClockChanges {

    @Test
    void nightIsAnHourShorterInSpring() {
      OpenStatus status = status("Mo-Su 20:00-04:00", "2027-03-28T00:00");
      assertThat(status).isEqualTo(open("2027-03-28T04:00"));
      assertThat(status.nextChange()).contains(Instant.parse("2027-03-28T02:00:00Z"));
    }

    @Test
    void nightIsAnHourLongerInAutumn() {
      OpenStatus status = status("Mo-Su 20:00-04:00", "2027-10-31T00:00");
      assertThat(status.nextChange()).contains(Instant.parse("2027-10-31T03:00:00Z"));
    }

    @Test
    void closingInTheSkippedHourKeepsItsLength() {
      assertThat(status("Mo-Su 20:00-02:30", "2027-03-28T01:00").nextChange())
          .contains(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void openingInTheSkippedHourIsAfterIt() {
      assertThat(status("Mo-Su 02:30-05:00", "2027-03-28T01:00"))
          .isEqualTo(closed("2027-03-28T03:30"));
    }

    @Test
    void hoursThatTheSkippedHourSwallowsAreNone() {
      assertThat(status("Mo-Su 02:30-03:15", "2027-03-28T01:00"))
          .isEqualTo(closed("2027-03-29T02:30"));
    }

    @Test
    void closingInTheDoubledHourIsTheFirstOfTheTwo() {
      OpeningHours hours = OpeningHours.parse("Mo-Su 20:00-02:30");
      ZonedDateTime first = Instant.parse("2027-10-31T00:15:00Z").atZone(AMSTERDAM);
      ZonedDateTime second = Instant.parse("2027-10-31T01:15:00Z").atZone(AMSTERDAM);
      assertThat(first.toLocalTime()).isEqualTo(second.toLocalTime());
      assertThat(hours.statusAt(first).nextChange())
          .contains(Instant.parse("2027-10-31T00:30:00Z"));
      assertThat(hours.statusAt(second)).isEqualTo(closed("2027-10-31T20:00"));
    }

    @Test
    void dayAndNightKnowsNoClockChange() {
      assertThat(status("24/7", "2027-03-28T03:00")).isEqualTo(new OpenStatus.AlwaysOpen());
      assertThat(status("24/7", "2027-10-31T02:30")).isEqualTo(new OpenStatus.AlwaysOpen());
    }
  }

  @Nested
  class WithoutAnEnd {

    @Test
    void dayAndNightNeverChanges() {
      OpenStatus status = status("24/7", "2026-11-23T03:00");
      assertThat(status).isEqualTo(new OpenStatus.AlwaysOpen());
      assertThat(status.nextChange()).isEmpty();
    }

    @Test
    void wholeDaysInARowAreDayAndNight() {
      assertThat(status("Mo-Su 00:00-24:00", "2026-11-23T03:00"))
          .isEqualTo(new OpenStatus.AlwaysOpen());
    }

    @Test
    void serviceThatIsOffNeverOpens() {
      OpenStatus status = status("off", "2026-11-23T03:00");
      assertThat(status).isEqualTo(new OpenStatus.Closed(Optional.empty()));
      assertThat(status.nextChange()).isEmpty();
    }

    @Test
    void holidayServiceWaitsForTheNextHoliday() {
      assertThat(status("PH 10:00-12:00", "2026-05-26T00:00"))
          .isEqualTo(closed("2026-12-25T10:00"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maandag 9-12",
        "Mo-Fr 25:00-26:00",
        "Mo-Fr van 9 tot 5",
        "Xx 09:00-12:00",
        "\"",
        "Mo-Fr 09:00-17:00 ;; ("
      })
  void textThatIsNotInTheSyntaxIsRefused(String text) {
    assertThatThrownBy(() -> OpeningHours.parse(text))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.key()).startsWith("help.hours.");
              assertThat(e.arguments()).containsExactly(text);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dec 25 off",
        "2026 Mo-Fr 09:00-17:00",
        "week 1-10 Mo 09:00-12:00",
        "Mo[1] 09:00-12:00",
        "SH off",
        "PH Mo 10:00-12:00",
        "sunrise-sunset",
        "18:00+",
        "Mo-Fr 09:00",
        "Mo-Fr 08:00-08:00",
        "Mo-Fr 09:00-17:00/30",
        "Mo-Fr 09:00-17:00 \"afspraak\"",
        "Mo-Fr 09:00-17:00 || \"bel\"",
        "unknown",
        "Mo-Fr 09:00-17:00;",
        ""
      })
  void partsOfTheSyntaxThatAreNotKnownAreRefused(String text) {
    assertThatThrownBy(() -> OpeningHours.parse(text))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.key()).isEqualTo("help.hours.part"));
  }

  private static OpenStatus status(String hours, String moment) {
    return OpeningHours.parse(hours).statusAt(at(moment));
  }

  private static OpenStatus open(String until) {
    return new OpenStatus.Open(at(until));
  }

  private static OpenStatus closed(String opensAt) {
    return new OpenStatus.Closed(Optional.of(at(opensAt)));
  }

  private static ZonedDateTime at(String moment) {
    return LocalDateTime.parse(moment).atZone(AMSTERDAM);
  }
}
