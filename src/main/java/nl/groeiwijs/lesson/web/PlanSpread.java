package nl.groeiwijs.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.lesson.application.TaughtLessons;
import nl.groeiwijs.lesson.domain.PlannedLesson;
import nl.groeiwijs.lesson.domain.SchoolCalendar;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.lesson.domain.YearPlan;

/**
 * A first proposal for a plan: a lesson without a year gets the first year it was written for, and
 * the lessons of a year that have no week are spread evenly over the school year. What the teacher
 * chose stays as it is.
 */
final class PlanSpread {

  private final SchoolCalendar calendar;
  private final TaughtLessons lessons;

  PlanSpread(SchoolCalendar calendar, TaughtLessons lessons) {
    this.calendar = calendar;
    this.lessons = lessons;
  }

  YearPlan spread(YearPlan plan) {
    YearPlan inYears = plan.withLessons(plan.lessons().stream().map(this::inYear).toList());
    List<PlannedLesson> inWeeks = new ArrayList<>();
    for (Optional<SchoolYear> year : yearsOf(inYears)) {
      List<PlannedLesson> own =
          inYears.lessons().stream().filter(lesson -> lesson.year().equals(year)).toList();
      for (int place = 0; place < own.size(); place++) {
        inWeeks.add(inWeek(own.get(place), place, own.size()));
      }
    }
    return plan.withLessons(inWeeks);
  }

  private static List<Optional<SchoolYear>> yearsOf(YearPlan plan) {
    return plan.lessons().stream().map(PlannedLesson::year).distinct().toList();
  }

  private PlannedLesson inYear(PlannedLesson planned) {
    Optional<SchoolYear> first =
        lessons
            .find(planned.code())
            .flatMap(lesson -> lesson.pupils().schoolYears().stream().findFirst());
    return planned.in(planned.year().or(() -> first), planned.week());
  }

  /** In the middle of its share of the year, so that neither end is crowded. */
  private PlannedLesson inWeek(PlannedLesson planned, int place, int all) {
    List<Integer> weeks = calendar.weeks();
    int middle = (2 * place + 1) * weeks.size() / (2 * all);
    return planned.in(planned.year(), planned.week().or(() -> Optional.of(weeks.get(middle))));
  }
}
