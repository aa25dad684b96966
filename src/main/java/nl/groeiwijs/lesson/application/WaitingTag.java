package nl.groeiwijs.lesson.application;

import java.util.List;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.lesson.domain.GoalTag;

/**
 * A tag of a live lesson that leads to no goal any more, so that an editor has to decide.
 *
 * @param proposals goals that took the place of the old one; empty when it was dropped
 */
public record WaitingTag(TaughtLesson lesson, GoalTag tag, List<CoreGoalSummary> proposals) {

  public WaitingTag {
    proposals = List.copyOf(proposals);
  }

  /** The proposals as one text. */
  public String getNames() {
    return String.join(
        ", ", proposals.stream().map(goal -> goal.code() + " " + goal.label()).toList());
  }
}
