package nl.groeiwijs.curriculum.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a release changes in another: by uuid, since numbers move.
 *
 * @param added goals that are new and take the place of none
 * @param changed goals of which some text, level or mark is another
 * @param replaced goals that are gone and named by those that took their place
 * @param dropped goals that are gone and named by none
 */
public record ReleaseDifference(
    List<CoreGoal> added,
    List<Change> changed,
    List<Replacement> replaced,
    List<CoreGoal> dropped) {

  /** A goal before and after. */
  public record Change(CoreGoal before, CoreGoal after) {

    /** True when the text that a reader sees is another. */
    public boolean isOfText() {
      return !before.legalText().equals(after.legalText());
    }
  }

  /**
   * A goal that is gone, and what took its place.
   *
   * @param after at least one
   * @param simple true when one goal took the place of this one alone (1:1), so that a tag can
   *     follow without anybody deciding
   */
  public record Replacement(CoreGoal before, List<CoreGoal> after, boolean simple) {

    public Replacement {
      after = List.copyOf(after);
    }
  }

  public ReleaseDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    replaced = List.copyOf(replaced);
    dropped = List.copyOf(dropped);
  }

  public static ReleaseDifference between(Curriculum before, Curriculum after) {
    Map<UUID, CoreGoal> old = byUuid(before);
    Map<UUID, CoreGoal> next = byUuid(after);
    Map<UUID, List<CoreGoal>> successors = new LinkedHashMap<>();
    Set<UUID> successorIds = new LinkedHashSet<>();
    for (CoreGoal goal : after.goals()) {
      for (UUID gone : goal.replaces()) {
        if (old.containsKey(gone) && !next.containsKey(gone)) {
          successors.computeIfAbsent(gone, key -> new ArrayList<>()).add(goal);
          successorIds.add(goal.uuid());
        }
      }
    }
    List<CoreGoal> gone =
        before.goals().stream().filter(goal -> !next.containsKey(goal.uuid())).toList();
    return new ReleaseDifference(
        after.goals().stream()
            .filter(goal -> !old.containsKey(goal.uuid()) && !successorIds.contains(goal.uuid()))
            .toList(),
        after.goals().stream()
            .filter(goal -> old.containsKey(goal.uuid()) && !old.get(goal.uuid()).equals(goal))
            .map(goal -> new Change(old.get(goal.uuid()), goal))
            .toList(),
        gone.stream()
            .filter(goal -> successors.containsKey(goal.uuid()))
            .map(goal -> replacement(goal, successors.get(goal.uuid())))
            .toList(),
        gone.stream().filter(goal -> !successors.containsKey(goal.uuid())).toList());
  }

  private static Map<UUID, CoreGoal> byUuid(Curriculum curriculum) {
    Map<UUID, CoreGoal> goals = new LinkedHashMap<>();
    curriculum.goals().forEach(goal -> goals.put(goal.uuid(), goal));
    return goals;
  }

  private static Replacement replacement(CoreGoal before, List<CoreGoal> after) {
    return new Replacement(before, after, after.size() == 1 && after.get(0).replaces().size() == 1);
  }

  /** True when the two releases hold the same goals. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && replaced.isEmpty() && dropped.isEmpty();
  }
}
