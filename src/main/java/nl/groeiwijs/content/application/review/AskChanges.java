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

/** Sends the newest text back to who writes it. What was approved no longer is. */
@UseCase
public class AskChanges {

  private final EditionSteps steps;

  AskChanges() {
    this(null);
  }

  @Inject
  public AskChanges(EditionSteps steps) {
    this.steps = steps;
  }

  /**
   * @param note what should change; needed
   * @return the version of the edition from now on
   */
  public int execute(UUID editionId, int expectedVersion, String note, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.ASK_CHANGES, actor);
    String said = Note.needed(note);
    edition.askChanges(steps.now());
    return steps.end(
        edition, AuditAction.CHANGES_ASKED, edition.newestRevision(), said, Author.of(actor));
  }
}
