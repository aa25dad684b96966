package nl.groeiwijs.lesson.application;

import java.util.List;
import java.util.Set;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.domain.SchoolYear;

/**
 * A lesson in the years that it is taught in: the years it was written for, or those that a teacher
 * planned it in.
 *
 * @param sectors sectors in which it counts
 */
public record TaughtIn(TaughtLesson lesson, Set<Sector> sectors, List<SchoolYear> years) {

  public TaughtIn {
    sectors = Set.copyOf(sectors);
    years = List.copyOf(years);
  }

  /** A lesson of the portal, in all years that it was written for. */
  public static TaughtIn ofItsOwn(TaughtLesson lesson) {
    return new TaughtIn(
        lesson, Set.copyOf(lesson.pupils().sectors()), lesson.pupils().schoolYears());
  }

  /** A lesson that a teacher planned in a year; the teacher knows best in which sector that is. */
  public static TaughtIn planned(TaughtLesson lesson, SchoolYear year) {
    return new TaughtIn(lesson, Set.of(Sector.values()), List.of(year));
  }
}
