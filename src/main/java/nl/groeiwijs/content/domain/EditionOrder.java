package nl.groeiwijs.content.domain;

/** What the list of editions can be sorted by. */
public enum EditionOrder {
  CHANGED,
  TITLE,
  KIND,
  STATE,
  REVIEW
}
