package nl.groeiwijs.content.domain;

/** What the public gets at the address of an edition, whatever editors are doing with its text. */
public enum PublicState {
  /** Nothing: no revision was ever published. */
  NONE,
  /** The live revision. */
  LIVE,
  /** What the {@link Withdrawal} says. */
  WITHDRAWN
}
