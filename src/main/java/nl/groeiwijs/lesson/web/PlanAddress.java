package nl.groeiwijs.lesson.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.PlannedLesson;
import nl.groeiwijs.lesson.domain.SchoolCalendar;
import nl.groeiwijs.lesson.domain.YearPlan;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * A year plan as an address, which is the only place where it exists: {@code lessen} (the lessons,
 * with dots between them), {@code naam} and {@code start} (the calendar year in which the school
 * year begins).
 *
 * <p>A form cannot write a lesson with its year and week as one text, so it sends them apart, as
 * {@code l}, {@code j} and {@code w}, each as often as there are lessons; {@code erbij} is the code
 * of a lesson to add. Who asks with those is sent on to the plan's own address.
 */
final class PlanAddress {

  static final String LESSONS = "lessen";

  private static final String NAME = "naam";
  private static final String START = "start";
  private static final String ADD = "erbij";
  private static final List<String> FORM = List.of("l", "j", "w");

  /** Everything that is read of the address of a plan. */
  static final List<String> PARAMETERS = List.of(LESSONS, NAME, START, ADD, "l", "j", "w");

  /**
   * What an address said.
   *
   * @param damaged the pieces that are no lesson; the rest of the plan is as it was
   */
  record Read(YearPlan plan, List<String> damaged) {}

  private PlanAddress() {}

  static Read read(PublicRequest request) {
    String value = request.parameter(LESSONS).orElse("");
    List<PlannedLesson> lessons = new ArrayList<>(lessons(value));
    lessons.addAll(ofForm(request));
    YearPlan plan = new YearPlan(request.parameter(NAME).orElse(""), calendar(request), lessons);
    Optional<LessonCode> more = request.parameter(ADD).flatMap(LessonCode::parse);
    return new Read(
        more.filter(code -> !plan.has(code))
            .map(code -> plan.with(PlannedLesson.unplanned(code)))
            .orElse(plan),
        pieces(value).stream().filter(piece -> PlannedLesson.parse(piece).isEmpty()).toList());
  }

  /** The lessons in the value of an address; what is damaged is left out. */
  static List<PlannedLesson> lessons(String value) {
    return pieces(value).stream().flatMap(piece -> PlannedLesson.parse(piece).stream()).toList();
  }

  private static List<String> pieces(String text) {
    return Arrays.stream(text.split("\\.")).filter(piece -> !piece.isBlank()).toList();
  }

  /** The rows of the form; a row that no form here sends is left out. */
  private static List<PlannedLesson> ofForm(PublicRequest request) {
    List<List<String>> columns = FORM.stream().map(request::all).toList();
    int rows = columns.stream().mapToInt(List::size).min().orElse(0);
    List<PlannedLesson> lessons = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      PlannedLesson.of(columns.get(0).get(row), columns.get(1).get(row), columns.get(2).get(row))
          .ifPresent(lessons::add);
    }
    return lessons;
  }

  private static Optional<SchoolCalendar> calendar(PublicRequest request) {
    return request
        .parameter(START)
        .filter(text -> text.matches("\\d{4}"))
        .map(Integer::valueOf)
        .filter(year -> year >= SchoolCalendar.FIRST && year <= SchoolCalendar.LAST)
        .map(SchoolCalendar::new);
  }

  /** True when the address asks for a change, so that the plan has another address. */
  static boolean changes(PublicRequest request) {
    return request.parameter(ADD).isPresent()
        || FORM.stream().anyMatch(column -> !request.all(column).isEmpty());
  }

  /** The lessons of a plan as one value of an address; empty for an empty plan. */
  static String value(YearPlan plan) {
    return plan.lessons().stream().map(PlannedLesson::toString).collect(Collectors.joining("."));
  }

  /** The plan as a query string with its question mark; empty for a plan without anything. */
  static String query(YearPlan plan) {
    List<String> parameters = parameters(plan);
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  /** The plan as parameters of a query string. */
  static List<String> parameters(YearPlan plan) {
    List<String> parameters = new ArrayList<>();
    if (!plan.isEmpty()) {
      parameters.add(LESSONS + "=" + value(plan));
    }
    if (!plan.name().isEmpty()) {
      parameters.add(NAME + "=" + URLEncoder.encode(plan.name(), StandardCharsets.UTF_8));
    }
    plan.calendar().ifPresent(calendar -> parameters.add(START + "=" + calendar.start()));
    return parameters;
  }
}
