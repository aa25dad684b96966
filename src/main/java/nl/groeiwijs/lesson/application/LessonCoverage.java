package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.LessonsPerGoal;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.shared.domain.Language;

/** Tells the curriculum which lessons cover a core goal. */
@ApplicationScoped
public class LessonCoverage implements LessonsPerGoal {

  private final LessonFinder finder;
  private final CoreGoals goals;

  LessonCoverage() {
    this(null, null);
  }

  @Inject
  public LessonCoverage(LessonFinder finder, CoreGoals goals) {
    this.finder = finder;
    this.goals = goals;
  }

  /** The lessons that work on the goal, then those that touch it; a page of them at most. */
  @Override
  public List<LessonsPerGoal.Lesson> list(UUID goal, Language language) {
    return finder.find(covering(goal)).page().items().stream()
        .flatMap(found -> tag(found, names(goal)).map(tag -> new Covering(found, tag)).stream())
        .sorted(Comparator.comparing(covering -> covering.tag().strength()))
        .map(Covering::toLesson)
        .toList();
  }

  /** How many lessons cover a goal. */
  public long count(UUID goal) {
    return finder.count(covering(goal));
  }

  private LessonQuery covering(UUID goal) {
    LessonQuery query = LessonQuery.ALL;
    for (UUID name : names(goal)) {
      query = query.with(LessonFacet.GOAL, name.toString());
    }
    return query;
  }

  /** The goal, and the one whose place it took alone: lessons may still carry that. */
  private List<UUID> names(UUID goal) {
    List<UUID> old = goals.find(goal).map(CoreGoal::replaces).orElse(List.of());
    return old.size() == 1 && goals.follow(old.get(0)).isPresent()
        ? List.of(goal, old.get(0))
        : List.of(goal);
  }

  private static Optional<GoalTag> tag(PublishedLesson found, List<UUID> names) {
    return found.lesson().goals().stream().filter(tag -> names.contains(tag.uuid())).findFirst();
  }

  private record Covering(PublishedLesson found, GoalTag tag) {

    LessonsPerGoal.Lesson toLesson() {
      return new LessonsPerGoal.Lesson(
          found.summary().editionId(),
          found.summary().title(),
          found.summary().href(),
          tag.reason());
    }
  }
}
