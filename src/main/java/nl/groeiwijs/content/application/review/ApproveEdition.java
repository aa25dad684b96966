package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Agrees with the newest text, and with no other: four eyes, so nobody approves what they wrote.
 */
@UseCase
public class ApproveEdition {

  private final EditionSteps steps;

  ApproveEdition() {
    this(null);
  }

  @Inject
  public ApproveEdition(EditionSteps steps) {
    this.steps = steps;
  }

  /**
   * @param note for colleagues; may be empty
   * @return the version of the edition from now on
   */
  public int execute(UUID editionId, int expectedVersion, String note, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.APPROVE, actor);
    String said = new Note(note).text();
    edition.approve(steps.now());
    return steps.end(
        edition, AuditAction.APPROVED, edition.newestRevision(), said, Author.of(actor));
  }
}
