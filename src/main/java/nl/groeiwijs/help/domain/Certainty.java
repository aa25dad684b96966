package nl.groeiwijs.help.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How close to its origin a fact was read. */
public enum Certainty {
  /** Read at the source itself: the law, the guideline, the organisation. */
  PRIMARY,
  /** Read in another publication that quotes the source. */
  SECONDARY;

  /** The word in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The certainty with this code, or empty for any other text, null included. */
  public static Optional<Certainty> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
