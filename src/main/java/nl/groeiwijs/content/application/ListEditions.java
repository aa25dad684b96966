package nl.groeiwijs.content.application;

import jakarta.inject.Inject;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionPage;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.shared.application.UseCase;

/** Finds editions for an editor, one page at a time, whatever their number. */
@UseCase
public class ListEditions {

  private static final int LARGEST = 200;

  private final EditionLists lists;

  ListEditions() {
    this(null);
  }

  @Inject
  public ListEditions(EditionLists lists) {
    this.lists = lists;
  }

  /**
   * @param number page, counted from 1
   * @param size how many on a page, 200 at most
   */
  public EditionPage execute(
      EditionFilter filter,
      EditionOrder order,
      boolean descending,
      int number,
      int size,
      Actor actor) {
    actor.require(Permission.READ);
    return lists.list(filter, order, descending, Math.max(1, number), Math.min(size, LARGEST));
  }
}
