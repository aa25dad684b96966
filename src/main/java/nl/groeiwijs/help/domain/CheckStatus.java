package nl.groeiwijs.help.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a person has read this at its source. What has no status is to check. */
public enum CheckStatus {
  VERIFIED,
  TO_CHECK;

  /** The word in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status with this code, or empty for any other text, null included. */
  public static Optional<CheckStatus> ofCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }
}
