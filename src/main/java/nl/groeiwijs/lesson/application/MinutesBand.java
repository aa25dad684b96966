package nl.groeiwijs.lesson.application;

import java.util.Arrays;

/** How long a lesson takes, in steps that a teacher plans in. */
public enum MinutesBand {
  SHORT("tot-20", 20),
  HALF("21-40", 40),
  PERIOD("41-60", 60),
  LONG("61-plus", Integer.MAX_VALUE);

  private final String word;
  private final int last;

  MinutesBand(String word, int last) {
    this.word = word;
    this.last = last;
  }

  /** The word in addresses. */
  public String word() {
    return word;
  }

  public static MinutesBand of(int minutes) {
    return Arrays.stream(values()).filter(band -> minutes <= band.last).findFirst().orElseThrow();
  }
}
