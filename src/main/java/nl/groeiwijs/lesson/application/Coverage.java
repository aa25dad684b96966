package nl.groeiwijs.lesson.application;

import java.util.List;
import nl.groeiwijs.lesson.domain.SchoolYear;

/**
 * Which goals are covered in which year: a map with a row per goal and a column per year.
 *
 * @param lessons how many different lessons were counted in these years
 * @param fillers lessons that would fill gaps, the best first
 */
public record Coverage(
    List<SchoolYear> years, List<CoverageRow> rows, int lessons, List<GapFiller> fillers) {

  public Coverage {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    fillers = List.copyOf(fillers);
  }

  /** Number of goals that lack a lesson in no year. */
  public long whole() {
    return rows.stream().filter(CoverageRow::isWhole).count();
  }

  /** Number of cells without a lesson. */
  public int gaps() {
    return rows.stream().mapToInt(row -> row.gaps().size()).sum();
  }

  /** The goals that lack a lesson in at least one year, but have one in another. */
  public List<CoverageRow> partly() {
    return rows.stream().filter(row -> !row.isWhole() && !row.isEmpty()).toList();
  }

  /** The goals that no lesson covers in any judged year. */
  public List<CoverageRow> uncovered() {
    return rows.stream().filter(CoverageRow::isEmpty).toList();
  }
}
