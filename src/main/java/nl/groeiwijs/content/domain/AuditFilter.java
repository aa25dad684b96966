package nl.groeiwijs.content.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines of the audit log somebody wants to see; what is empty does not matter.
 *
 * @param from the first moment
 * @param until the first moment after
 */
public record AuditFilter(
    Optional<UUID> edition,
    Optional<UUID> actor,
    Optional<AuditAction> action,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Everything. */
  public static final AuditFilter ALL =
      new AuditFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
