package nl.groeiwijs.content.application.trash;

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

/** Takes a document out of the trash, as it was. */
@UseCase
public class RestoreFromTrash {

  private final EditionSteps steps;

  RestoreFromTrash() {
    this(null);
  }

  @Inject
  public RestoreFromTrash(EditionSteps steps) {
    this.steps = steps;
  }

  /**
   * @param note why; may be empty
   * @return the version of the edition from now on
   */
  public int execute(UUID editionId, int expectedVersion, String note, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.RESTORE_FROM_TRASH, actor);
    String said = new Note(note).text();
    edition.untrash(steps.now());
    return steps.end(
        edition, AuditAction.UNTRASHED, edition.newestRevision(), said, Author.of(actor));
  }
}
