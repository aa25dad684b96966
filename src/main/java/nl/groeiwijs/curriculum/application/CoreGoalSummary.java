package nl.groeiwijs.curriculum.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalStatus;
import nl.groeiwijs.curriculum.domain.Relevance;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.curriculum.domain.Strength;

/**
 * A goal as it stands in a list.
 *
 * @param set name of the set it belongs to
 * @param text the text to show
 * @param strength how closely it touches the portal's subject, if it does
 */
public record CoreGoalSummary(
    UUID uuid,
    String code,
    String label,
    String text,
    String set,
    Generation generation,
    GoalStatus status,
    Set<Sector> sectors,
    Optional<Strength> strength) {

  public static CoreGoalSummary of(CoreGoal goal) {
    return new CoreGoalSummary(
        goal.uuid(),
        goal.code(),
        goal.label(),
        goal.legalText(),
        goal.set().title(),
        goal.generation(),
        goal.status(),
        goal.sectors(),
        goal.relevance().map(Relevance::strength));
  }
}
