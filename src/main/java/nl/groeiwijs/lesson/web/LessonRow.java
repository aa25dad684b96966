package nl.groeiwijs.lesson.web;

import java.util.List;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.publishing.domain.PageSummary;

/**
 * A lesson in the results of the finder.
 *
 * @param pupils whom it is for, in words
 * @param href its page, with the plan that the teacher carries along
 * @param code what a year plan calls it
 * @param goals the core goals that it works on
 */
public record LessonRow(
    PageSummary summary,
    Lesson lesson,
    String pupils,
    String form,
    String href,
    LessonCode code,
    List<LessonGoal> goals) {

  public LessonRow {
    goals = List.copyOf(goals);
  }
}
