package nl.groeiwijs.lesson.web;

import java.util.List;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.publishing.domain.PageSummary;

/**
 * A lesson in the results of the finder.
 *
 * @param pupils whom it is for, in words
 * @param goals the core goals that it works on
 */
public record LessonRow(
    PageSummary summary, Lesson lesson, String pupils, String form, List<LessonGoal> goals) {

  public LessonRow {
    goals = List.copyOf(goals);
  }
}
