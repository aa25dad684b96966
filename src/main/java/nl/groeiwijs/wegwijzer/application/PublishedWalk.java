package nl.groeiwijs.wegwijzer.application;

import java.util.List;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.wegwijzer.domain.Answer;
import nl.groeiwijs.wegwijzer.domain.Walk;

/** A walk along a live pathway, with its addresses. */
public record PublishedWalk(PageSummary page, Walk walk) {

  /** Address of where the reader stands, with language prefix. */
  public String href() {
    return hrefAfter(walk.steps().size());
  }

  /**
   * Address of a place further back.
   *
   * @param steps how many steps of the walk to keep
   */
  public String hrefAfter(int steps) {
    return href(walk.steps().subList(0, steps));
  }

  /** Address of where this answer leads. */
  public String hrefOf(Answer answer) {
    return href() + "/" + answer.step();
  }

  private String href(List<String> steps) {
    return steps.isEmpty() ? page.href() : page.href() + "/" + String.join("/", steps);
  }
}
