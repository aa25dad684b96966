package nl.groeiwijs.lesson.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weeks of one school year, from the end of one summer to the start of the next.
 *
 * @param start calendar year that it begins in
 */
public record SchoolCalendar(int start) {

  /** Earliest and latest year that a plan may be for. */
  public static final int FIRST = 2020;

  public static final int LAST = 2099;

  /** The first week that some part of the country may have school in. */
  private static final int FIRST_WEEK = 33;

  /** The last week before the last summer holiday begins. */
  private static final int LAST_WEEK = 29;

  public SchoolCalendar {
    if (start < FIRST || start > LAST) {
      throw new IllegalArgumentException("No school year starts in " + start);
    }
  }

  /** The school year that people plan on this day: from May on it is the next one. */
  public static SchoolCalendar plannedOn(LocalDate day) {
    return new SchoolCalendar(
        day.getMonth().compareTo(Month.MAY) >= 0 ? day.getYear() : day.getYear() - 1);
  }

  /** The ISO week numbers of the year, in the order in which they come. */
  public List<Integer> weeks() {
    return Stream.concat(
            IntStream.rangeClosed(FIRST_WEEK, weeksOf(start)).boxed(),
            IntStream.rangeClosed(1, LAST_WEEK).boxed())
        .toList();
  }

  /** The Monday of a week; a week of the summer holiday counts as one at its end. */
  public LocalDate monday(int week) {
    int year = week > LAST_WEEK ? start : start + 1;
    return LocalDate.of(year, Month.JANUARY, 4)
        .with(DayOfWeek.MONDAY)
        .plusWeeks(Math.min(week, weeksOf(year)) - 1L);
  }

  private static int weeksOf(int year) {
    return (int)
        IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
  }
}
