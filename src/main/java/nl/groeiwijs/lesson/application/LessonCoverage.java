package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.application.LessonsPerGoal;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.shared.domain.Language;

/** Tells the curriculum which lessons cover a core goal. */
@ApplicationScoped
public class LessonCoverage implements LessonsPerGoal {

  private final LessonFinder finder;

  LessonCoverage() {
    this(null);
  }

  @Inject
  public LessonCoverage(LessonFinder finder) {
    this.finder = finder;
  }

  /** The lessons that work on the goal, then those that touch it; a page of them at most. */
  @Override
  public List<LessonsPerGoal.Lesson> list(UUID goal, Language language) {
    return finder.find(covering(goal)).page().items().stream()
        .flatMap(found -> tag(found, goal).map(tag -> new Covering(found, tag)).stream())
        .sorted(Comparator.comparing(covering -> covering.tag().strength()))
        .map(Covering::toLesson)
        .toList();
  }

  /** How many lessons cover a goal. */
  public long count(UUID goal) {
    return finder.count(covering(goal));
  }

  private static LessonQuery covering(UUID goal) {
    return LessonQuery.ALL.with(LessonFacet.GOAL, goal.toString());
  }

  private static Optional<GoalTag> tag(PublishedLesson found, UUID goal) {
    return found.lesson().goals().stream().filter(tag -> tag.uuid().equals(goal)).findFirst();
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
