package nl.groeiwijs.content.domain;

/**
 * Where an edition is in its life. The import knows the first two; the editors' workflow adds its
 * own.
 */
public enum EditionState {
  CONCEPT,
  PUBLISHED
}
