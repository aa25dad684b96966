package nl.groeiwijs.account.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session knows of who signed in. No role stands in it: those are read at every request.
 *
 * @param account who it is
 * @param stage how far the sign-in came
 * @param since when it came there
 * @param lastSeen the last request that a person made; what a page asks by itself does not count
 * @param idle after this time without a request the session is over
 */
record Ticket(UUID account, Stage stage, Instant since, Instant lastSeen, Duration idle)
    implements Serializable {

  /** How far somebody came. */
  enum Stage {
    /** The first step was right, and the code of the second factor is asked for. */
    PASSPHRASE,
    /** Signed in; a role may still ask for a second factor to be added. */
    DONE,
    /** Signed in with a provider that saw a second factor. */
    VOUCHED
  }

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration FOR_CODE = Duration.ofMinutes(10);

  Ticket(UUID account, Stage stage, Instant now, Duration idle) {
    this(account, stage, now, now, idle);
  }

  boolean isOver(Instant now) {
    Duration longest = stage == Stage.PASSPHRASE ? FOR_CODE : LONGEST;
    return !now.isBefore(lastSeen.plus(idle)) || !now.isBefore(since.plus(longest));
  }

  /** How long the session lasts when nothing more happens. */
  Duration left(Instant now) {
    Instant unseen = lastSeen.plus(idle);
    Instant end = since.plus(LONGEST);
    return Duration.between(now, unseen.isBefore(end) ? unseen : end);
  }

  Ticket seen(Instant now) {
    return new Ticket(account, stage, since, now, idle);
  }
}
