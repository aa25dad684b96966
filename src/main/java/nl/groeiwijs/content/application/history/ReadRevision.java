package nl.groeiwijs.content.application.history;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.editing.RevisionText;
import nl.groeiwijs.shared.application.UseCase;

/** Reads one revision. */
@UseCase
public class ReadRevision {

  private final RevisionReader revisions;

  ReadRevision() {
    this(null);
  }

  @Inject
  public ReadRevision(RevisionReader revisions) {
    this.revisions = revisions;
  }

  /**
   * @throws nl.groeiwijs.shared.domain.DomainException {@code content.revision.missing}, also for a
   *     revision of another edition
   */
  public RevisionText execute(UUID editionId, UUID revisionId, Actor actor) {
    actor.require(Permission.READ);
    return revisions.get(editionId, revisionId);
  }
}
