package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Makes the text of an old revision the newest again, as a new revision: what came in between stays
 * in the history. It is also the way back from the archive.
 */
@UseCase
public class RestoreRevision {

  private final Editions editions;
  private final EditionSteps steps;
  private final DraftIdentity identity;

  RestoreRevision() {
    this(null, null, null);
  }

  @Inject
  public RestoreRevision(Editions editions, EditionSteps steps, DraftIdentity identity) {
    this.editions = editions;
    this.steps = steps;
    this.identity = identity;
  }

  /**
   * @param reason for the history; may be empty
   * @return the newest revision from now on
   * @throws DomainException {@code content.revision.missing}, also for a revision of another
   *     edition
   */
  public KeepOutcome.Kept execute(
      UUID editionId, int expectedVersion, UUID revisionId, String reason, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.RESTORE_REVISION, actor);
    String why = Note.reason(reason);
    String text =
        editions
            .findRevision(revisionId)
            .filter(old -> old.editionId().equals(editionId))
            .map(RevisionRow::text)
            .orElseThrow(() -> new DomainException("content.revision.missing"));
    UUID before = edition.newestRevision().orElseThrow();
    RevisionRow revision = steps.addRevision(edition, edition.newestNumber() + 1, text, why, actor);
    edition.keep(revision, steps.now());
    identity.settle(edition, DocumentText.of(text));
    int version =
        steps.end(edition, AuditAction.RESTORED, Optional.of(before), why, Author.of(actor));
    return new KeepOutcome.Kept(revision.id(), revision.number(), version, true);
  }
}
