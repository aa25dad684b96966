package nl.groeiwijs.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.lesson.application.Coverage;
import nl.groeiwijs.lesson.application.CoverageCell;
import nl.groeiwijs.lesson.application.CoverageRow;

/** A coverage map as lines of texts: a goal per line, a year per column. */
final class CoverageTable {

  private CoverageTable() {}

  /** The heading, then the goals; a year that is not judged has an empty value. */
  static List<List<String>> lines(Coverage coverage, LessonWords words) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        Stream.concat(
                Stream.of("goal", "label", "status")
                    .map(name -> words.text("lesson.coverage.column." + name)),
                coverage.years().stream().map(words::schoolYear))
            .toList());
    coverage.rows().forEach(row -> lines.add(line(row, words)));
    return lines;
  }

  private static List<String> line(CoverageRow row, LessonWords words) {
    return Stream.concat(
            Stream.of(
                row.goal().code(),
                row.goal().label(),
                words.text("curriculum.status." + row.goal().status())),
            row.cells().stream().map(CoverageTable::value))
        .toList();
  }

  private static String value(CoverageCell cell) {
    return cell.judged() ? String.valueOf(cell.lessons()) : "";
  }
}
