package nl.groeiwijs.lesson.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lessons that a teacher collected, in the order in which they are given. It exists in an
 * address only: nobody but its reader keeps it.
 *
 * @param name what the teacher calls it; may be empty
 * @param calendar the school year it is for; empty for the one that is planned now
 * @param lessons by school year, then by week, then as the teacher ordered them; what has no year
 *     or week comes last
 */
public record YearPlan(
    String name, Optional<SchoolCalendar> calendar, List<PlannedLesson> lessons) {

  /** More than a school gives; it keeps a made-up address from becoming much work. */
  public static final int MOST_LESSONS = 120;

  /** Most characters that a name may have. */
  public static final int LONGEST_NAME = 80;

  /** Weeks before the first one of a school year in the order of a calendar. */
  private static final int SUMMER = 30;

  private static final Comparator<PlannedLesson> IN_TIME =
      Comparator.comparing(YearPlan::yearOrLast).thenComparing(YearPlan::weekInSchoolYear);

  public static final YearPlan EMPTY = new YearPlan("", Optional.empty(), List.of());

  public YearPlan {
    lessons = lessons.stream().sorted(IN_TIME).limit(MOST_LESSONS).toList();
    name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static int yearOrLast(PlannedLesson lesson) {
    List<SchoolYear> all = SchoolYear.all();
    return lesson.year().map(all::indexOf).orElse(all.size());
  }

  private static int weekInSchoolYear(PlannedLesson lesson) {
    return lesson
        .week()
        .map(week -> week < SUMMER ? week + PlannedLesson.LAST_WEEK : week)
        .orElse(Integer.MAX_VALUE);
  }

  public boolean isEmpty() {
    return lessons.isEmpty();
  }

  /** True when the lesson stands in the plan, in whatever year. */
  public boolean has(LessonCode code) {
    return lessons.stream().anyMatch(lesson -> lesson.code().equals(code));
  }

  /** The plan with one lesson more, which is yet to be given a year and a week. */
  public YearPlan with(PlannedLesson lesson) {
    List<PlannedLesson> more = new ArrayList<>(lessons);
    more.add(lesson);
    return withLessons(more);
  }

  /** The plan without the lesson at this place, counted from 0. */
  public YearPlan without(int place) {
    List<PlannedLesson> fewer = new ArrayList<>(lessons);
    fewer.remove(place);
    return withLessons(fewer);
  }

  public YearPlan withLessons(List<PlannedLesson> others) {
    return new YearPlan(name, calendar, others);
  }

  /** True when the lesson at this place may change places with the one before it. */
  public boolean canMoveUp(int place) {
    return place > 0 && IN_TIME.compare(lessons.get(place - 1), lessons.get(place)) == 0;
  }

  /** The plan in which the lesson at this place stands before the one that it followed. */
  public YearPlan movedUp(int place) {
    List<PlannedLesson> other = new ArrayList<>(lessons);
    Collections.swap(other, place, place - 1);
    return withLessons(other);
  }

  /** The years that have lessons, in order; lessons without a year are not among them. */
  public List<SchoolYear> years() {
    return lessons.stream().flatMap(lesson -> lesson.year().stream()).distinct().toList();
  }
}
