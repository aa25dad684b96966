package nl.groeiwijs.wegwijzer.application;

import java.util.List;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.wegwijzer.domain.Answer;
import nl.groeiwijs.wegwijzer.domain.Walk;

/**
 * A walk along a live pathway, with its addresses.
 *
 * @param start where it begins: the address of the pathway, or of a preview of it
 */
public record PublishedWalk(PageSummary page, Walk walk, String start) {

  PublishedWalk(PageSummary page, Walk walk) {
    this(page, walk, page.href());
  }

  /** The same walk, beginning at another address. */
  public PublishedWalk from(String other) {
    return new PublishedWalk(page, walk, other);
  }

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
    return steps.isEmpty() ? start : start + "/" + String.join("/", steps);
  }
}
