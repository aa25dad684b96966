package nl.groeiwijs.lesson.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lesson in a year plan, as the address of the plan has it: {@code dbb32f4e04-g1-w38}.
 *
 * @param year the year it is given in; empty while the teacher has not said
 * @param week ISO week number, 1 to 53; empty while the teacher has not said
 */
public record PlannedLesson(LessonCode code, Optional<SchoolYear> year, Optional<Integer> week) {

  public static final int LAST_WEEK = 53;

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{10})(?:-([gj]\\d))?(?:-w(\\d{1,2}))?");

  public PlannedLesson {
    if (week.filter(number -> number < 1 || number > LAST_WEEK).isPresent()) {
      throw new IllegalArgumentException("No such week: " + week);
    }
  }

  /** A lesson that was only collected yet. */
  public static PlannedLesson unplanned(LessonCode code) {
    return new PlannedLesson(code, Optional.empty(), Optional.empty());
  }

  /** The lesson in this text, or empty when it is damaged. */
  public static Optional<PlannedLesson> parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
  }

  /**
   * The lesson of what a form sent, or empty when one of the parts is none that the form has.
   *
   * @param year code of a school year; empty or null for none
   * @param week number of a week; empty or null for none
   */
  public static Optional<PlannedLesson> of(String code, String year, String week) {
    boolean soundYear = isNone(year) || SchoolYear.ofCode(year).isPresent();
    boolean soundWeek = isNone(week) || isWeek(week);
    return LessonCode.parse(code)
        .filter(known -> soundYear && soundWeek)
        .map(
            known ->
                new PlannedLesson(
                    known,
                    SchoolYear.ofCode(year),
                    isNone(week) ? Optional.empty() : Optional.of(Integer.valueOf(week))));
  }

  private static boolean isNone(String text) {
    return text == null || text.isEmpty();
  }

  private static boolean isWeek(String text) {
    return text.matches("\\d{1,2}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= LAST_WEEK;
  }

  public PlannedLesson in(Optional<SchoolYear> otherYear, Optional<Integer> otherWeek) {
    return new PlannedLesson(code, otherYear, otherWeek);
  }

  @Override
  public String toString() {
    return code
        + year.map(known -> "-" + known.code()).orElse("")
        + week.map(number -> "-w" + number).orElse("");
  }
}
