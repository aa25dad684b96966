package nl.groeiwijs.search.domain;

/**
 * How well the results fit the words, from exact to loose; the page says so when it is not exact.
 */
public enum Precision {
  /** Every word is there, as it stands or as a synonym, inflected or inside a compound. */
  ALL,
  /** For every word there is one that differs by a letter or two. */
  SIMILAR,
  /** At least half of the words are there, or parts of a compound. */
  SOME
}
