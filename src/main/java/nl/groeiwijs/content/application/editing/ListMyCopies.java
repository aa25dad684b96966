package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.shared.application.UseCase;

/** What somebody wrote anywhere and did not keep yet, to go on with after they sign in again. */
@UseCase
public class ListMyCopies {

  private final WorkingCopies copies;

  ListMyCopies() {
    this(null);
  }

  @Inject
  public ListMyCopies(WorkingCopies copies) {
    this.copies = copies;
  }

  /**
   * @param size how many at most
   * @return latest first
   */
  public List<WaitingCopy> execute(int size, Actor actor) {
    actor.require(Permission.WRITE);
    return copies.list(actor.id(), size).stream().map(WaitingCopy::of).toList();
  }
}
