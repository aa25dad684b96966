package nl.groeiwijs.content.domain.transfer;

/** What becomes of the texts that an import takes in. */
public enum ImportState {
  /** Concepts, for editors to read. */
  CONCEPT,
  /** Public at once, unless the file says that it is a concept; past review and publish gate. */
  AS_FILE
}
