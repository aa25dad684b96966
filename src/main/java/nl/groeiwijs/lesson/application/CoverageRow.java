package nl.groeiwijs.lesson.application;

import java.util.List;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.lesson.domain.SchoolYear;

/** A goal on the coverage map, with a cell for each year of the sector. */
public record CoverageRow(CoreGoalSummary goal, List<CoverageCell> cells) {

  public CoverageRow {
    cells = List.copyOf(cells);
  }

  /** The years that lack a lesson. */
  public List<SchoolYear> gaps() {
    return cells.stream().filter(CoverageCell::isGap).map(CoverageCell::year).toList();
  }

  public boolean isWhole() {
    return gaps().isEmpty();
  }

  /** True when no lesson in any judged year covers the goal. */
  public boolean isEmpty() {
    return cells.stream().noneMatch(cell -> cell.judged() && cell.lessons() > 0);
  }
}
