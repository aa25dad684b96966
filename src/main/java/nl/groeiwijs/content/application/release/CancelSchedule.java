package nl.groeiwijs.content.application.release;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.shared.application.UseCase;

/** Takes a planned publication back; the text is approved as before, and may be changed again. */
@UseCase
public class CancelSchedule {

  private final EditionSteps steps;
  private final PlannedSteps planned;

  CancelSchedule() {
    this(null, null);
  }

  @Inject
  public CancelSchedule(EditionSteps steps, PlannedSteps planned) {
    this.steps = steps;
    this.planned = planned;
  }

  /**
   * @param note why; may be empty
   * @return the version of the edition from now on
   */
  public int execute(UUID editionId, int expectedVersion, String note, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.CANCEL_SCHEDULE, actor);
    String said = new Note(note).text();
    planned.cancel(editionId, PlannedStep.Kind.PUBLISH, steps.now());
    edition.cancelSchedule(steps.now());
    return steps.end(
        edition, AuditAction.SCHEDULE_CANCELLED, edition.newestRevision(), said, Author.of(actor));
  }
}
