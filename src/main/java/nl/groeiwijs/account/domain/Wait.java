package nl.groeiwijs.account.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody must wait after wrong attempts: a few are free, then each doubles the time, up
 * to a minute. It slows a guesser to about a thousand attempts a day and locks nobody out.
 *
 * @param attempts those that counted
 * @param until the next one counts from then on
 */
public record Wait(int attempts, Instant until) {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int LAST_DOUBLING = 6;

  public static final Wait NONE = new Wait(0, Instant.EPOCH);

  /** Zero when an attempt counts now. */
  public Duration left(Instant now) {
    return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
  }

  /**
   * With one attempt more.
   *
   * @param free how many there are without waiting
   */
  public Wait more(int free, Instant now) {
    int over = attempts + 1 - free;
    if (over < 0) {
      return new Wait(attempts + 1, now);
    }
    Duration time = Duration.ofSeconds(1L << Math.min(over, LAST_DOUBLING));
    return new Wait(attempts + 1, now.plus(time.compareTo(LONGEST) > 0 ? LONGEST : time));
  }

  /** With one attempt less: it was right after all. */
  public Wait less() {
    return new Wait(Math.max(0, attempts - 1), Instant.EPOCH);
  }
}
