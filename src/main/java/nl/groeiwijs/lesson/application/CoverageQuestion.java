package nl.groeiwijs.lesson.application;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.domain.SchoolYear;

/**
 * What a coverage map is asked to show.
 *
 * @param all true for every goal of the sector, false for those that touch the portal's subject
 * @param coreOnly true when only lessons that work on the goal itself count
 */
public record CoverageQuestion(
    Sector sector, Generation generation, boolean all, boolean coreOnly) {

  /** Vocational education has a framework of its own, and no other sector has that. */
  public CoverageQuestion {
    if (sector == Sector.MBO) {
      generation = Generation.MBO;
    } else if (generation == Generation.MBO) {
      generation = Generation.IN_FORCE;
    }
  }

  GoalFilter goals() {
    return new GoalFilter(Optional.of(sector), Optional.of(generation), Optional.empty(), "", !all);
  }

  List<SchoolYear> years() {
    return SchoolYear.of(sector);
  }
}
