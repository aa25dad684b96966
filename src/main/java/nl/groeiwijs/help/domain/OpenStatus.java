package nl.groeiwijs.help.domain;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Whether someone answers at a certain moment. */
public sealed interface OpenStatus {

  /** When this status ends; empty when it does not, or when that is not known. */
  default Optional<Instant> nextChange() {
    return Optional.empty();
  }

  /** Day and night, without an end in sight. */
  record AlwaysOpen() implements OpenStatus {}

  /**
   * @param until first moment at which nobody answers any more
   */
  record Open(ZonedDateTime until) implements OpenStatus {

    @Override
    public Optional<Instant> nextChange() {
      return Optional.of(until.toInstant());
    }
  }

  /**
   * @param opensAt first moment at which someone answers again; empty when that never comes
   */
  record Closed(Optional<ZonedDateTime> opensAt) implements OpenStatus {

    @Override
    public Optional<Instant> nextChange() {
      return opensAt.map(ZonedDateTime::toInstant);
    }
  }

  /** The hours are not known, or still to check. */
  record Unknown() implements OpenStatus {}
}
