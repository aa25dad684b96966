package nl.groeiwijs.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.web.PublicAddress;

/** A year plan as a table of texts: a heading, and a line per lesson. */
final class PlanTable {

  private static final List<String> COLUMNS =
      List.of("year", "week", "monday", "lesson", "minutes", "pupils", "goals", "address");

  private final PlanSheet sheet;
  private final LessonWords words;
  private final PublicAddress address;

  PlanTable(PlanSheet sheet, LessonWords words, PublicAddress address) {
    this.sheet = sheet;
    this.words = words;
    this.address = address;
  }

  List<String> heading() {
    return COLUMNS.stream().map(name -> words.text("lesson.plan.column." + name)).toList();
  }

  /** A line per lesson, with a value for each column; the Monday as ISO 8601 has it. */
  List<List<String>> lines() {
    return sheet.rows().stream().map(this::line).toList();
  }

  /** Heading and lines together. */
  List<List<String>> all() {
    List<List<String>> all = new ArrayList<>(List.of(heading()));
    all.addAll(lines());
    return all;
  }

  private List<String> line(PlanRow row) {
    String monday =
        row.planned().week().map(week -> sheet.calendar().monday(week).toString()).orElse("");
    return Stream.of(
            sheet.yearLabel(row),
            row.weekValue(),
            monday,
            row.lesson().title(),
            String.valueOf(row.lesson().minutes()),
            row.pupils(),
            row.getGoals(),
            address.absolute(row.lesson().href()))
        .toList();
  }
}
