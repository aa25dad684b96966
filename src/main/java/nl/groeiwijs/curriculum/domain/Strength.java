package nl.groeiwijs.curriculum.domain;

import java.util.Arrays;
import java.util.Optional;

/** How closely a goal touches the portal's subject. */
public enum Strength {
  CORE("kern"),
  ADDITIONAL("aanvullend"),
  MARGINAL("zijdelings");

  private final String code;

  Strength(String code) {
    this.code = code;
  }

  /** The word used in the files of the release. */
  public String code() {
    return code;
  }

  public static Optional<Strength> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
