package nl.groeiwijs.shared.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A half-open range of ages, [from, until), in whole months since birth.
 *
 * @param fromMonths first month that belongs to the range, 0 or more
 * @param untilMonths first month that no longer belongs to it, more than {@code fromMonths}, at
 *     most 21 years
 */
public record AgeRange(int fromMonths, int untilMonths) {

  private static final int YEAR = 12;
  private static final int MAX = 21 * YEAR;
  private static final Pattern FORM = Pattern.compile("(\\d{1,3})(m?)-(\\d{1,3})(m?)");

  /**
   * @throws DomainException {@code age.range} when the range is empty, negative or past 21 years
   */
  public AgeRange {
    if (fromMonths < 0 || untilMonths <= fromMonths || untilMonths > MAX) {
      throw new DomainException("age.range", fromMonths, untilMonths);
    }
  }

  public static AgeRange ofYears(int from, int until) {
    return new AgeRange(from * YEAR, until * YEAR);
  }

  /** Reads {@code 4-6} (years) or {@code 0m-18m} (months); empty for any other text. */
  public static Optional<AgeRange> parse(String text) {
    Matcher matcher = FORM.matcher(text == null ? "" : text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int from = months(matcher.group(1), matcher.group(2));
    int until = months(matcher.group(3), matcher.group(4));
    return until <= from || until > MAX ? Optional.empty() : Optional.of(new AgeRange(from, until));
  }

  private static int months(String number, String unit) {
    return Integer.parseInt(number) * (unit.isEmpty() ? YEAR : 1);
  }

  /** True when the two ranges share at least one month. */
  public boolean overlaps(AgeRange other) {
    return fromMonths < other.untilMonths && other.fromMonths < untilMonths;
  }

  /** Years as in {@code 4-6}, or months as in {@code 0m-18m} when an edge is no whole year. */
  @Override
  public String toString() {
    boolean years = fromMonths % YEAR == 0 && untilMonths % YEAR == 0;
    return years
        ? fromMonths / YEAR + "-" + untilMonths / YEAR
        : fromMonths + "m-" + untilMonths + "m";
  }
}
