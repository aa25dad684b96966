package nl.groeiwijs.content.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a publication is about; the words are those of the front matter. */
public enum Theme {
  LICHAAM,
  GRENZEN,
  GEVOELENS,
  ONLINE,
  PRATEN,
  ROLLEN,
  ZORGEN,
  SCHOOL;

  /** The word in front matter and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Theme> ofWord(String word) {
    return Arrays.stream(values()).filter(theme -> theme.word().equals(word)).findFirst();
  }
}
