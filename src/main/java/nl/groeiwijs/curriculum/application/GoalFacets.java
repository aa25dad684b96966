package nl.groeiwijs.curriculum.application;

import java.util.List;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.curriculum.domain.SubjectArea;

/**
 * How many goals each choice would leave. A facet counts with the other parts of the filter, not
 * with its own, so that a reader can change a choice; a choice that leaves nothing counts 0.
 *
 * @param areas by title
 * @param domains by name, only those that leave some goals
 */
public record GoalFacets(
    List<Count<Sector>> sectors,
    List<Count<Generation>> generations,
    List<Count<SubjectArea>> areas,
    List<Count<String>> domains) {

  public GoalFacets {
    sectors = List.copyOf(sectors);
    generations = List.copyOf(generations);
    areas = List.copyOf(areas);
    domains = List.copyOf(domains);
  }

  /** One choice and the number of goals it leaves. */
  public record Count<T>(T value, long goals) {}
}
