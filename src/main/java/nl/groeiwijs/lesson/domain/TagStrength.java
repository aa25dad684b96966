package nl.groeiwijs.lesson.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a core goal a lesson covers; the words are those of the front matter. */
public enum TagStrength {
  /** The lesson works on the goal itself. */
  KERN,
  /** The lesson touches the goal. */
  RAAKT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The strength with this word, or empty for any other text, null included. */
  public static Optional<TagStrength> ofWord(String word) {
    return Arrays.stream(values()).filter(strength -> strength.word().equals(word)).findFirst();
  }
}
