package nl.groeiwijs.lesson.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.Sector;

/**
 * Whom a lesson is for.
 *
 * @param sectors at least one
 * @param groups groepen of primary school, 1 to 8, in order
 * @param years leerjaren of secondary or vocational school, 1 to 6, in order
 */
public record Pupils(List<Sector> sectors, List<Integer> groups, List<Integer> years) {

  public static final int LAST_GROUP = 8;
  public static final int LAST_YEAR = 6;

  /** Sectors that count in leerjaren. */
  public static final List<Sector> WITH_YEARS = List.of(Sector.VO, Sector.VSO, Sector.MBO);

  public Pupils {
    sectors = List.copyOf(sectors);
    groups = groups.stream().sorted().toList();
    years = years.stream().sorted().toList();
  }

  /** The years that it is for: every groep, then every leerjaar. */
  public List<SchoolYear> schoolYears() {
    return Stream.concat(
            groups.stream().map(SchoolYear::group), years.stream().map(SchoolYear::year))
        .toList();
  }
}
