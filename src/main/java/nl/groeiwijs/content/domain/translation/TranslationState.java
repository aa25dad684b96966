package nl.groeiwijs.content.domain.translation;

/** How a translation stands to its original. */
public enum TranslationState {
  /** There is none. */
  MISSING,
  /** Nobody said of which revision it is, as with what came from a file. */
  UNCHECKED,
  /** The original was changed since. */
  BEHIND,
  /** It is of the original as that is now. */
  CURRENT
}
