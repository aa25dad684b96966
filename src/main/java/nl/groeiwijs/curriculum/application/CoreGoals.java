package nl.groeiwijs.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Level;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.PageOf;

/**
 * The core goals, to read. The whole release is kept in memory from the first question until the
 * next import; an answer never changes under a reader.
 */
@ApplicationScoped
public class CoreGoals {

  private final CurriculumStore store;
  private GoalCatalogue catalogue;

  /** For the proxy of the container. */
  CoreGoals() {
    this(null);
  }

  @Inject
  public CoreGoals(CurriculumStore store) {
    this.store = store;
  }

  /** The goal with this uuid, or empty, also for a goal of an earlier release. */
  public Optional<CoreGoal> find(UUID uuid) {
    return catalogue().find(uuid);
  }

  /**
   * The goals that took the place of this goal of an earlier release; empty when it was dropped.
   */
  public List<CoreGoal> listReplacing(UUID old) {
    return catalogue().listReplacing(old);
  }

  /**
   * The goals that fit, those closest to the portal's subject first.
   *
   * @param page counted from 1; past the end is empty
   * @param size goals per page, at least 1
   */
  public PageOf<CoreGoalSummary> list(GoalFilter filter, int page, int size) {
    return catalogue().list(filter, page, size);
  }

  /**
   * The goal that a tag means: the one with this uuid, or the one that took its place alone (1:1).
   * Empty when the old goal was dropped, split or merged, so that somebody has to decide.
   */
  public Optional<CoreGoal> follow(UUID uuid) {
    return find(uuid)
        .or(
            () -> {
              List<CoreGoal> next = listReplacing(uuid);
              boolean simple = next.size() == 1 && next.get(0).replaces().size() == 1;
              return simple ? Optional.of(next.get(0)) : Optional.empty();
            });
  }

  /** What took the place of a goal that is gone, in short. */
  public List<CoreGoalSummary> listSuccessors(UUID old) {
    return listReplacing(old).stream().map(CoreGoalSummary::of).toList();
  }

  /**
   * The goals of the other generation that are about the same themes for the same pupils, the most
   * alike first; this is the portal's own judgement.
   */
  public List<CoreGoalSummary> listAlike(CoreGoal goal, int most) {
    return catalogue().listAlike(goal, most);
  }

  /** All goals of a generation, set by set, in the order of their codes. */
  public List<CoreGoal> list(Generation generation) {
    return catalogue().list(generation);
  }

  /** When the release was imported; the start of time before the first import. */
  public Instant importedAt() {
    return store
        .findRelease()
        .map(release -> release.importedAt().atZone(PortalClock.ZONE).toInstant())
        .orElse(Instant.EPOCH);
  }

  /** How many goals each further choice would leave. */
  public GoalFacets facets(GoalFilter filter) {
    return catalogue().facets(filter);
  }

  /** The full name of a level, by the short name that goals carry. */
  public Optional<Level> findLevel(String name) {
    return catalogue().findLevel(name);
  }

  /** Loading and forgetting exclude each other, lest an old release be kept after its successor. */
  private synchronized GoalCatalogue catalogue() {
    if (catalogue == null) {
      catalogue = new GoalCatalogue(store.load());
    }
    return catalogue;
  }

  synchronized void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) CurriculumImported imported) {
    catalogue = null;
  }
}
