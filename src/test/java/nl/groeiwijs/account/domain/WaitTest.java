package nl.groeiwijs.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void theFirstAttemptsAreFree() {
    assertThat(after(4)).isEqualTo(Duration.ZERO);
  }

  @Test
  void thenEachAttemptDoublesTheTimeUpToAMinute() {
    assertThat(after(5)).isEqualTo(Duration.ofSeconds(1));
    assertThat(after(6)).isEqualTo(Duration.ofSeconds(2));
    assertThat(after(9)).isEqualTo(Duration.ofSeconds(16));
    assertThat(after(11)).isEqualTo(Duration.ofMinutes(1));
    assertThat(after(500)).isEqualTo(Duration.ofMinutes(1));
  }

  private static Duration after(int attempts) {
    Wait wait = Wait.NONE;
    for (int i = 0; i < attempts; i++) {
      wait = wait.more(5, NOW);
    }
    return wait.left(NOW);
  }
}
