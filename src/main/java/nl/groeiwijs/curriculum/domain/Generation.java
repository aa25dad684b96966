package nl.groeiwijs.curriculum.domain;

import java.util.Arrays;
import java.util.Optional;

/** Which family of goals a goal belongs to. Families stand side by side and share no numbers. */
public enum Generation {
  /** The core goals of 2006, for special education later, as changed in 2012. */
  IN_FORCE("geldend", GoalStatus.IN_FORCE),
  /** The core goals delivered in 2025, a definitive concept that is not law yet. */
  ACTUALISED("nieuw", GoalStatus.COMING),
  /** The dimensions of citizenship in vocational education (mbo). */
  MBO("mbo", GoalStatus.IN_FORCE);

  private final String code;
  private final GoalStatus status;

  Generation(String code, GoalStatus status) {
    this.code = code;
    this.status = status;
  }

  /** How an address names this generation. */
  public String code() {
    return code;
  }

  public GoalStatus status() {
    return status;
  }

  /** The generation with this code, or empty for any other text, null included. */
  public static Optional<Generation> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
