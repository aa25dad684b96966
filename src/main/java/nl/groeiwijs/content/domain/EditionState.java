package nl.groeiwijs.content.domain;

/**
 * Where the newest text of an edition is in its life. What the public sees is another matter, see
 * {@link PublicState}: while an edition is {@link #CONCEPT} or {@link #IN_REVIEW}, an earlier
 * revision of it may be live.
 */
public enum EditionState {
  /** Being written. */
  CONCEPT,
  /** Waits for a reviewer. */
  IN_REVIEW,
  /** A reviewer read it and wants it otherwise. */
  CHANGES_ASKED,
  /** A reviewer agreed with exactly this text. */
  APPROVED,
  /** Approved, and a moment is set at which it is published. */
  SCHEDULED,
  /** The newest text is the one that the public sees. */
  PUBLISHED,
  /** The newest text was public and is withdrawn. */
  WITHDRAWN,
  /** Put away: nothing happens to it any more. */
  ARCHIVED
}
