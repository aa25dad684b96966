package nl.groeiwijs.lesson.application;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.shared.application.UseCase;

/** The queue that a release leaves: tags that could not follow by themselves. */
@UseCase
public class ListWaitingTags {

  private final TaughtLessons lessons;
  private final CoreGoals goals;

  /** For the proxy of the container. */
  ListWaitingTags() {
    this(null, null);
  }

  @Inject
  public ListWaitingTags(TaughtLessons lessons, CoreGoals goals) {
    this.lessons = lessons;
    this.goals = goals;
  }

  /** The tags that wait, by lesson; a tag leaves the queue when its lesson names another goal. */
  public List<WaitingTag> execute(Actor actor) {
    actor.require(Permission.WRITE);
    return lessons.list().stream()
        .flatMap(
            lesson ->
                lesson.goals().stream()
                    .filter(tag -> goals.follow(tag.uuid()).isEmpty())
                    .map(tag -> new WaitingTag(lesson, tag, goals.listSuccessors(tag.uuid()))))
        .toList();
  }
}
