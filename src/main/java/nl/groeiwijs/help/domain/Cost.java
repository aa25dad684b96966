package nl.groeiwijs.help.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a call costs the caller, as far as the register knows. */
public enum Cost {
  FREE,
  /** The caller's usual rate, nothing on top. */
  LOCAL;

  /** The word in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cost with this code, or empty for any other text, null included. */
  public static Optional<Cost> ofCode(String code) {
    return Arrays.stream(values()).filter(cost -> cost.code().equals(code)).findFirst();
  }
}
