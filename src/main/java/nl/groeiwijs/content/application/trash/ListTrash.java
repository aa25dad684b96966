package nl.groeiwijs.content.application.trash;

import jakarta.inject.Inject;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.TrashedEditions;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.PageOf;

/** What lies in the trash, latest first. */
@UseCase
public class ListTrash {

  private final TrashedEditions trash;

  ListTrash() {
    this(null);
  }

  @Inject
  public ListTrash(TrashedEditions trash) {
    this.trash = trash;
  }

  /**
   * @param page from 1
   */
  public PageOf<TrashedEdition> execute(int page, int size, Actor actor) {
    actor.require(Permission.TRASH);
    return new PageOf<>(
        trash.list((page - 1) * size, size).stream()
            .map(
                row ->
                    new TrashedEdition(row.summary(), row.version(), row.trashedAt().orElseThrow()))
            .toList(),
        page,
        size,
        trash.count());
  }
}
