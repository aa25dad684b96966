package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.shared.application.UseCase;

/**
 * What waits for this reviewer, longest first: asked of them or of anyone, and not of their own
 * hand, since four eyes are asked for.
 */
@UseCase
public class ListReviewRequests {

  private final EditionLists lists;

  ListReviewRequests() {
    this(null);
  }

  @Inject
  public ListReviewRequests(EditionLists lists) {
    this.lists = lists;
  }

  /**
   * @param size how many at most
   */
  public List<EditionSummary> execute(int size, Actor actor) {
    actor.require(Permission.REVIEW);
    return lists.listInReview(actor.id(), size).stream().map(EditionRow::summary).toList();
  }
}
