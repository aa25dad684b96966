package nl.groeiwijs.content.domain.transfer;

/** What a file in an import would do. */
public enum ImportStatus {
  /** Makes something new. */
  NEW,
  /** Changes what nobody changed here since the file was made. */
  CHANGED,
  /** Is what stands here already. */
  SAME,
  /** Was changed outside, and here too. */
  CONFLICT,
  /** Cannot be taken in. */
  REFUSED
}
