package nl.groeiwijs.lesson.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.groeiwijs.curriculum.domain.Sector;

/**
 * A year of a school career: a groep of primary school, or a leerjaar after it. The sector is not
 * part of it: leerjaar 2 of vo and of vso are the same year with other lessons.
 *
 * @param group true for a groep, false for a leerjaar
 * @param number 1 to 8 for a groep, 1 to 6 for a leerjaar
 */
public record SchoolYear(boolean group, int number) implements Comparable<SchoolYear> {

  /** Secondary education: the core goals are those of the lower years. */
  private static final int LOWER_YEARS = 3;

  /** The longest course of vocational education. */
  private static final int VOCATIONAL_YEARS = 4;

  private static final Comparator<SchoolYear> IN_A_CAREER =
      Comparator.comparing((SchoolYear year) -> !year.group).thenComparing(SchoolYear::number);

  public SchoolYear {
    if (number < 1 || number > (group ? Pupils.LAST_GROUP : Pupils.LAST_YEAR)) {
      throw new IllegalArgumentException("No such school year: " + number);
    }
  }

  public static SchoolYear group(int number) {
    return new SchoolYear(true, number);
  }

  public static SchoolYear year(int number) {
    return new SchoolYear(false, number);
  }

  /** The years in which the core goals of a sector are taught, in order. */
  public static List<SchoolYear> of(Sector sector) {
    return switch (sector) {
      case PO, SO -> upTo(true, Pupils.LAST_GROUP);
      case VO -> upTo(false, LOWER_YEARS);
      case VSO -> upTo(false, Pupils.LAST_YEAR);
      case MBO -> upTo(false, VOCATIONAL_YEARS);
    };
  }

  /** Every groep, then every leerjaar. */
  public static List<SchoolYear> all() {
    return IntStream.rangeClosed(1, Pupils.LAST_GROUP + Pupils.LAST_YEAR)
        .mapToObj(
            place -> place <= Pupils.LAST_GROUP ? group(place) : year(place - Pupils.LAST_GROUP))
        .toList();
  }

  private static List<SchoolYear> upTo(boolean group, int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(number -> new SchoolYear(group, number))
        .toList();
  }

  /** The year as an address has it: {@code g7} or {@code j2}. */
  public String code() {
    return (group ? "g" : "j") + number;
  }

  /** The year with this code, or empty for any other text, null included. */
  public static Optional<SchoolYear> ofCode(String code) {
    return all().stream().filter(year -> year.code().equals(code)).findFirst();
  }

  /** How many years lie between; empty when one is a groep and the other a leerjaar. */
  public Optional<Integer> distance(SchoolYear other) {
    return group == other.group ? Optional.of(Math.abs(number - other.number)) : Optional.empty();
  }

  @Override
  public int compareTo(SchoolYear other) {
    return IN_A_CAREER.compare(this, other);
  }
}
