package nl.groeiwijs.content.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.DomainException;
import org.junit.jupiter.api.Test;

class WallTimeTest {

  private static WallTime at(String time) {
    return WallTime.of(LocalDateTime.parse(time), PortalClock.ZONE);
  }

  @Test
  void isTheMomentInSummerAndInWinter() {
    assertThat(at("2026-07-01T09:00").moment()).isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));
    assertThat(at("2026-12-01T09:00").moment()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
  }

  @Test
  void inTheHourThatTheClockSkipsIsRefusedWithTheNextTime() {
    assertThatThrownBy(() -> at("2027-03-28T02:30"))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("content.schedule.gap");
              assertThat(refused.arguments())
                  .containsExactly("28-03-2027 03:00", "Europe/Amsterdam");
            });
    assertThat(at("2027-03-28T01:59").moment()).isEqualTo(Instant.parse("2027-03-28T00:59:00Z"));
    assertThat(at("2027-03-28T03:00").moment()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void inTheHourThatComesTwiceIsTheFirstAndSaysSo() {
    WallTime twice = at("2027-10-31T02:30");
    assertThat(twice.moment()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    assertThat(twice.twice()).isTrue();
    assertThat(at("2027-10-31T01:59").twice()).isFalse();
    assertThat(at("2027-10-31T03:00").twice()).isFalse();
  }
}
