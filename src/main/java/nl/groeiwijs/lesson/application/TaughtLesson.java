package nl.groeiwijs.lesson.application;

import java.util.List;
import java.util.UUID;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.LessonForm;
import nl.groeiwijs.lesson.domain.Pupils;

/**
 * What planning needs to know of a live lesson: small, so that all lessons stay in memory.
 *
 * @param editionId what a page that shows it depends on
 * @param href its address, with language prefix
 * @param goals the core goals it covers, those it works on first
 */
public record TaughtLesson(
    UUID editionId,
    LessonCode code,
    String title,
    String href,
    int minutes,
    LessonForm form,
    Pupils pupils,
    List<GoalTag> goals) {

  public TaughtLesson {
    goals = List.copyOf(goals);
  }

  public static TaughtLesson of(PublishedLesson found) {
    return new TaughtLesson(
        found.summary().editionId(),
        LessonCode.of(found.summary().documentId()),
        found.summary().title(),
        found.summary().href(),
        found.lesson().minutes(),
        found.lesson().form(),
        found.lesson().pupils(),
        found.lesson().goals());
  }
}
