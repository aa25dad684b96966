package nl.groeiwijs.help.domain;

import java.util.Arrays;
import java.util.Optional;

/** For whom a help service is. */
public enum Audience {
  CHILDREN("kinderen"),
  YOUNG_PEOPLE("jongeren"),
  PARENTS("ouders"),
  SCHOOL("school"),
  EVERYONE("iedereen");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  /** The word in files and in the filter of the list's address. */
  public String code() {
    return code;
  }

  /** True when a service for this audience also serves the other: everyone includes all. */
  public boolean serves(Audience other) {
    return this == other || this == EVERYONE;
  }

  /** The audience with this code, or empty for any other text, null included. */
  public static Optional<Audience> ofCode(String code) {
    return Arrays.stream(values()).filter(audience -> audience.code.equals(code)).findFirst();
  }
}
