package nl.groeiwijs.lesson.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.lesson.application.TaughtLesson;
import nl.groeiwijs.lesson.application.TaughtLessons;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.lesson.domain.PlannedLesson;
import nl.groeiwijs.lesson.domain.SchoolCalendar;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.lesson.domain.TagStrength;
import nl.groeiwijs.lesson.domain.YearPlan;

/** A year plan with its lessons looked up, as pages and downloads show it. */
final class PlanSheet {

  private final YearPlan plan;
  private final SchoolCalendar calendar;
  private final LessonWords words;
  private final List<PlanRow> rows;

  /**
   * @param asked the plan of an address; lessons that are not live (any more) fall out of it
   * @param today decides which school year is planned when the address does not say
   */
  PlanSheet(YearPlan asked, TaughtLessons lessons, LessonWords words, LocalDate today) {
    this.words = words;
    this.calendar = asked.calendar().orElseGet(() -> SchoolCalendar.plannedOn(today));
    this.plan =
        asked.withLessons(
            asked.lessons().stream().filter(one -> lessons.find(one.code()).isPresent()).toList());
    List<PlanRow> found = new ArrayList<>();
    for (PlannedLesson planned : plan.lessons()) {
      lessons
          .find(planned.code())
          .ifPresent(lesson -> found.add(row(found.size(), planned, lesson)));
    }
    this.rows = List.copyOf(found);
  }

  private PlanRow row(int place, PlannedLesson planned, TaughtLesson lesson) {
    return new PlanRow(
        place,
        planned,
        lesson,
        words.pupils(lesson.pupils()),
        planned.week().map(this::week).orElse(""),
        lesson.goals().stream()
            .filter(tag -> tag.strength() == TagStrength.KERN)
            .map(GoalTag::code)
            .toList(),
        yearChoices(planned, lesson),
        href(plan.without(place)),
        plan.canMoveUp(place) ? href(plan.movedUp(place)) : "");
  }

  private String href(YearPlan other) {
    return words.language().prefix() + PlanRoutes.PLAN + PlanAddress.query(other);
  }

  /** Years like those that it was written for: groepen, leerjaren or both. */
  private List<PlanChoice> yearChoices(PlannedLesson planned, TaughtLesson lesson) {
    List<SchoolYear> own = lesson.pupils().schoolYears();
    return SchoolYear.all().stream()
        .filter(
            year ->
                own.stream().anyMatch(one -> one.group() == year.group())
                    || planned.year().equals(Optional.of(year)))
        .map(
            year ->
                new PlanChoice(
                    year.code(),
                    own.contains(year)
                        ? words.schoolYear(year)
                        : words.text("lesson.plan.year.other", words.schoolYear(year)),
                    planned.year().equals(Optional.of(year))))
        .toList();
  }

  YearPlan plan() {
    return plan;
  }

  SchoolCalendar calendar() {
    return calendar;
  }

  List<PlanRow> rows() {
    return rows;
  }

  /** The rows by school year; those without one come last, under a heading of their own. */
  List<PlanYear> years() {
    Map<String, List<PlanRow>> byYear = new LinkedHashMap<>();
    for (PlanRow row : rows) {
      byYear.computeIfAbsent(yearLabel(row), label -> new ArrayList<>()).add(row);
    }
    List<PlanYear> years = new ArrayList<>();
    byYear.forEach((label, lessons) -> years.add(new PlanYear(label, lessons)));
    return years;
  }

  String yearLabel(PlanRow row) {
    return row.planned()
        .year()
        .map(words::schoolYear)
        .orElseGet(() -> words.text("lesson.plan.unplanned"));
  }

  /** A week with the date of its Monday: {@code week 38 (14 september)}. */
  String week(int number) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", words.language().locale());
    return words.text(
        "lesson.plan.week", String.valueOf(number), calendar.monday(number).format(day));
  }

  /** What to call the plan: its own name, or that of its school year. */
  String title() {
    return plan.name().isEmpty()
        ? words.text(
            "lesson.plan.title.year",
            String.valueOf(calendar.start()),
            String.valueOf(calendar.start() + 1))
        : plan.name();
  }
}
