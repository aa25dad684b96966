package nl.groeiwijs.content.application.release;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Puts an edition away. What was public is gone for readers (410); what was withdrawn stays
 * withdrawn the way it was; every revision stays.
 */
@UseCase
public class ArchiveEdition {

  private final EditionSteps steps;
  private final PlannedSteps planned;
  private final Event<EditionPublished> published;

  ArchiveEdition() {
    this(null, null, null);
  }

  @Inject
  public ArchiveEdition(
      EditionSteps steps, PlannedSteps planned, Event<EditionPublished> published) {
    this.steps = steps;
    this.planned = planned;
    this.published = published;
  }

  /**
   * @param reason needed
   * @return the version of the edition from now on
   */
  public int execute(UUID editionId, int expectedVersion, String reason, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.ARCHIVE, actor);
    Withdrawal gone = new Withdrawal(Withdrawal.Mode.GONE, Note.needed(reason), Optional.empty());
    planned
        .findWaiting(editionId, PlannedStep.Kind.WITHDRAW)
        .ifPresent(
            row -> planned.end(row.id(), PlannedStepRow.Status.CANCELLED, null, steps.now()));
    edition.archive(gone, steps.now());
    int version =
        steps.end(
            edition, AuditAction.ARCHIVED, edition.liveRevision(), gone.reason(), Author.of(actor));
    published.fire(new EditionPublished(editionId));
    return version;
  }
}
