package nl.groeiwijs.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private final Ticket ticket = new Ticket(UUID.randomUUID(), Ticket.Stage.DONE, NOW, HALF_AN_HOUR);

  @Test
  void itIsOverAfterHalfAnHourWithoutARequest() {
    assertThat(ticket.isOver(NOW.plus(Duration.ofMinutes(29)))).isFalse();
    assertThat(ticket.isOver(NOW.plus(Duration.ofMinutes(30)))).isTrue();
    assertThat(ticket.left(NOW.plus(Duration.ofMinutes(10)))).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void everyRequestGivesAnotherHalfHour() {
    Ticket later = ticket.seen(NOW.plus(Duration.ofMinutes(20)));

    assertThat(later.isOver(NOW.plus(Duration.ofMinutes(49)))).isFalse();
  }

  @Test
  void itIsOverAfterAWorkingDayWhateverHappens() {
    Instant evening = NOW.plus(Duration.ofHours(12));

    assertThat(ticket.seen(evening.minusSeconds(1)).isOver(evening)).isTrue();
    assertThat(ticket.seen(evening.minusSeconds(60)).left(evening.minusSeconds(60)))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void theCodeMustComeWithinTenMinutes() {
    Ticket half = new Ticket(UUID.randomUUID(), Ticket.Stage.PASSPHRASE, NOW, HALF_AN_HOUR);

    assertThat(half.isOver(NOW.plus(Duration.ofMinutes(10)))).isTrue();
    assertThat(half.isOver(NOW.plus(Duration.ofMinutes(9)))).isFalse();
  }

  @Test
  void aShorterSessionIsOverSooner() {
    Ticket brief = new Ticket(UUID.randomUUID(), Ticket.Stage.DONE, NOW, Duration.ofMinutes(2));

    assertThat(brief.left(NOW.plusSeconds(30))).isEqualTo(Duration.ofSeconds(90));
    assertThat(brief.isOver(NOW.plusSeconds(120))).isTrue();
  }
}
