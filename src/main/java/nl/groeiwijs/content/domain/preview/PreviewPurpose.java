package nl.groeiwijs.content.domain.preview;

/** What somebody gets a link for. */
public enum PreviewPurpose {
  /** To look. */
  PREVIEW,
  /** To say of each block whether it is right. */
  FACT_CHECK
}
