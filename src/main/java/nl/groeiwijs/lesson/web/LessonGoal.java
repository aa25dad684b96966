package nl.groeiwijs.lesson.web;

import java.util.Optional;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.lesson.domain.GoalTag;

/**
 * A core goal as the page of a lesson shows it.
 *
 * @param goal the goal in the curriculum; empty when the curriculum does not know it (yet)
 * @param lessons how many lessons cover it, this one included
 */
public record LessonGoal(GoalTag tag, Optional<CoreGoal> goal, long lessons) {

  /** The code as the curriculum has it, or else as the lesson has it. */
  public String code() {
    return goal.map(CoreGoal::code).orElse(tag.code());
  }

  public boolean isKnown() {
    return goal.isPresent();
  }

  /** The goal, for views that asked {@link #isKnown}. */
  public CoreGoal known() {
    return goal.orElseThrow();
  }
}
