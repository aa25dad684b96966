package nl.groeiwijs.content.application.history;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.StatusChange;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.StatusChangeRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.PageOf;

/** Every state that an edition was in, newest first, with what was said. */
@UseCase
public class ListStatusChanges {

  private final Editions editions;

  ListStatusChanges() {
    this(null);
  }

  @Inject
  public ListStatusChanges(Editions editions) {
    this.editions = editions;
  }

  /**
   * @param page from 1
   */
  public PageOf<StatusChange> execute(UUID editionId, int page, int size, Actor actor) {
    actor.require(Permission.READ);
    return new PageOf<>(
        editions.listStatusChanges(editionId, (page - 1) * size, size).stream()
            .map(StatusChangeRow::toStatusChange)
            .toList(),
        page,
        size,
        editions.countStatusChanges(editionId));
  }
}
