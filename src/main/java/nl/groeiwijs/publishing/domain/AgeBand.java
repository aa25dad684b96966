package nl.groeiwijs.publishing.domain;

import java.util.Arrays;
import java.util.Optional;
import nl.groeiwijs.shared.domain.AgeRange;

/** The six steps in which the portal speaks of growing up; half-open, in years. */
public enum AgeBand {
  DISCOVERING(0, 4),
  PLAYING(4, 6),
  FRIENDS(6, 9),
  GROWING(9, 12),
  SEARCHING(12, 15),
  CHOOSING(15, 18);

  private final AgeRange range;
  private final int from;
  private final int until;

  AgeBand(int from, int until) {
    this.from = from;
    this.until = until;
    this.range = AgeRange.ofYears(from, until);
  }

  /** 1 for the youngest to 6 for the oldest. */
  public int number() {
    return ordinal() + 1;
  }

  public int from() {
    return from;
  }

  public int until() {
    return until;
  }

  public AgeRange range() {
    return range;
  }

  /** The years as people write them: {@code 4–6}. */
  public String years() {
    return from + "–" + until;
  }

  /** The years as they stand in an address: {@code 4-6}. */
  public String word() {
    return range.toString();
  }

  /** Address of its page without language prefix. */
  public String address() {
    return "/leeftijd/" + word();
  }

  public static Optional<AgeBand> ofWord(String word) {
    return Arrays.stream(values()).filter(band -> band.word().equals(word)).findFirst();
  }

  /** The first band that shares a month with these ages. */
  public static Optional<AgeBand> of(AgeRange ages) {
    return Arrays.stream(values()).filter(band -> band.range.overlaps(ages)).findFirst();
  }
}
