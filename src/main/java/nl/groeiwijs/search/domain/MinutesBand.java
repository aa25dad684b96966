package nl.groeiwijs.search.domain;

import java.util.Arrays;
import java.util.Optional;

/** How long a lesson takes, in steps that a teacher plans in. */
public enum MinutesBand {
  SHORT("tot-20", 1, 20),
  HALF("21-40", 21, 40),
  PERIOD("41-60", 41, 60),
  LONG("61-plus", 61, Integer.MAX_VALUE);

  private final String word;
  private final int from;
  private final int to;

  MinutesBand(String word, int from, int to) {
    this.word = word;
    this.from = from;
    this.to = to;
  }

  /** The word in addresses. */
  public String word() {
    return word;
  }

  /** First minute of the band. */
  public int from() {
    return from;
  }

  /** Last minute of the band, inclusive; the longest band has no end. */
  public int to() {
    return to;
  }

  public static Optional<MinutesBand> ofWord(String word) {
    return Arrays.stream(values()).filter(band -> band.word.equals(word)).findFirst();
  }

  /** The band of a number of minutes, empty for none. */
  public static Optional<MinutesBand> of(int minutes) {
    return Arrays.stream(values())
        .filter(band -> band.from <= minutes && minutes <= band.to)
        .findFirst();
  }
}
