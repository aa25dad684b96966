package nl.groeiwijs.content.domain.workflow;

import java.util.UUID;

/**
 * What the clock will do.
 *
 * @param revisionId the revision that was approved when it was planned; no other is published
 * @param actor who planned it
 */
public record PlannedStep(UUID id, Kind kind, UUID revisionId, WallTime time, String actor) {

  /** Which step. */
  public enum Kind {
    PUBLISH,
    WITHDRAW
  }
}
