package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.content.persistence.WorkingCopyRow;
import nl.groeiwijs.shared.application.UseCase;

/** Throws a person's own working copy away, because they said so. */
@UseCase
public class DiscardWorkingCopy {

  private final Editions editions;
  private final EditionSteps steps;
  private final WorkingCopies copies;

  DiscardWorkingCopy() {
    this(null, null, null);
  }

  @Inject
  public DiscardWorkingCopy(Editions editions, EditionSteps steps, WorkingCopies copies) {
    this.editions = editions;
    this.steps = steps;
    this.copies = copies;
  }

  /**
   * @param tab the tab in which it was written
   * @param expectedVersion the version that the person saw; nothing newer is thrown away
   * @throws EditionStale when it was saved again after that
   */
  public void execute(UUID editionId, String tab, int expectedVersion, Actor actor) {
    actor.require(Permission.WRITE);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    Optional<WorkingCopyRow> copy = copies.find(editionId, Party.of(actor, tab));
    if (copy.isPresent()) {
      if (copy.get().version() != expectedVersion) {
        throw new EditionStale();
      }
      copies.remove(copy.get());
      steps.note(edition, AuditAction.COPY_DISCARDED, Optional.empty(), "", Author.of(actor));
    }
  }
}
