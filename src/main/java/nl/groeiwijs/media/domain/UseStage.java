package nl.groeiwijs.media.domain;

/** How an edition uses a file. */
public enum UseStage {
  /** In what the public sees now. */
  LIVE,
  /** In the newest text, which the public does not see yet. */
  DRAFT,
  /** In what the public once saw; that must stay as it was. */
  PAST
}
