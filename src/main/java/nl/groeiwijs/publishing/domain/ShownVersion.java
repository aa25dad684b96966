package nl.groeiwijs.publishing.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A text as the public saw it, for as long as it did.
 *
 * @param number 1 for the first text that was public, one more for each next; drafts do not count
 * @param until when another text, or nothing, took its place; empty for what is public now
 */
public record ShownVersion(int number, UUID revisionId, Instant from, Optional<Instant> until) {

  /** True when the public saw it at that moment. */
  public boolean isAt(Instant moment) {
    return !from.isAfter(moment) && until.filter(end -> !end.isAfter(moment)).isEmpty();
  }

  public boolean isCurrent() {
    return until.isEmpty();
  }
}
