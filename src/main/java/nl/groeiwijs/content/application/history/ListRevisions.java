package nl.groeiwijs.content.application.history;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.domain.RevisionSummary;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.PageOf;

/** The history of an edition, newest revision first. */
@UseCase
public class ListRevisions {

  private final Editions editions;

  ListRevisions() {
    this(null);
  }

  @Inject
  public ListRevisions(Editions editions) {
    this.editions = editions;
  }

  /**
   * @param page from 1
   * @param size number of revisions on a page
   */
  public PageOf<RevisionSummary> execute(UUID editionId, int page, int size, Actor actor) {
    actor.require(Permission.READ);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    return new PageOf<>(
        editions.listRevisions(editionId, (page - 1) * size, size),
        page,
        size,
        edition.newestNumber());
  }
}
