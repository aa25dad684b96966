package nl.groeiwijs.curriculum.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * One release as a whole: every goal of every generation.
 *
 * @param goals in the order in which a reader meets them: by generation, set and code
 * @param levels all levels, by SLO's sort key
 */
public record Curriculum(List<CoreGoal> goals, List<Level> levels) {

  /**
   * @throws DomainException {@code curriculum.goal.twice} when two goals have one uuid
   */
  public Curriculum {
    goals = List.copyOf(goals);
    levels = List.copyOf(levels);
    Set<UUID> seen = new HashSet<>();
    for (CoreGoal goal : goals) {
      if (!seen.add(goal.uuid())) {
        throw new DomainException("curriculum.goal.twice", goal.uuid(), goal.code());
      }
    }
  }

  /** The sets of these goals, in the order of the goals. */
  public List<GoalSet> sets() {
    return goals.stream().map(CoreGoal::set).distinct().toList();
  }

  /** The subject areas of these goals. */
  public List<SubjectArea> areas() {
    return goals.stream().flatMap(goal -> goal.areas().stream()).distinct().toList();
  }

  public int elaborations() {
    return goals.stream().mapToInt(goal -> goal.elaborations().size()).sum();
  }

  public int illustrations() {
    return goals.stream().mapToInt(goal -> goal.illustrations().size()).sum();
  }
}
