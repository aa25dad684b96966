package nl.groeiwijs.curriculum.application;

import java.util.List;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.ReleaseDifference;

/**
 * What a release would do.
 *
 * @param goals how many goals it holds
 * @param touched publications that carry a goal that changes or goes
 */
public record ReleaseReview(
    String name, int goals, ReleaseDifference difference, List<Touched> touched) {

  public ReleaseReview {
    touched = List.copyOf(touched);
  }

  /**
   * A publication and the goal of it that changes or goes.
   *
   * @param follows true when its tag follows by itself, or the goal only changes
   */
  public record Touched(LessonsPerGoal.Lesson lesson, CoreGoal goal, boolean follows) {}
}
