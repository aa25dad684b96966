package nl.groeiwijs.search.domain;

import java.util.Arrays;
import java.util.Optional;

/** What editors can tell the search about Dutch words. */
public enum WordKind {
  /** Words for the same thing: who asks for one finds the others. */
  SYNONYM,
  /** A word that occurs as a part of compounds: {@code scherm} in {@code schermtijd}. */
  PART;

  public static Optional<WordKind> ofName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }
}
