package nl.groeiwijs.wegwijzer.application;

import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.wegwijzer.domain.Answer;
import nl.groeiwijs.wegwijzer.domain.Walk;

/**
 * A walk along a live pathway, with what stands for it in the form of a screen: the steps, joined
 * by points. It never stands in an address.
 */
public record PublishedWalk(PageSummary page, Walk walk) {

  private static final String JOIN = ".";

  /** The steps that this stands for; none for an empty text. */
  public static List<String> steps(String form) {
    return form.isEmpty() ? List.of() : Arrays.asList(form.split("\\.", -1));
  }

  /** What stands for the whole walk. */
  public String form() {
    return formAfter(walk.steps().size());
  }

  /**
   * What stands for a place further back.
   *
   * @param steps how many steps of the walk to keep
   */
  public String formAfter(int steps) {
    return String.join(JOIN, walk.steps().subList(0, steps));
  }

  /** What stands for the walk with this answer added. */
  public String formWith(Answer answer) {
    return walk.steps().isEmpty() ? answer.step() : form() + JOIN + answer.step();
  }
}
