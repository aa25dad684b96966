package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/** Says that a translation tells what a revision of its original tells. */
@UseCase
public class ConfirmTranslation {

  private final Editions editions;
  private final EditionSteps steps;

  ConfirmTranslation() {
    this(null, null);
  }

  @Inject
  public ConfirmTranslation(Editions editions, EditionSteps steps) {
    this.editions = editions;
    this.steps = steps;
  }

  /**
   * @param originalRevision the revision of the original that the translator read
   * @return the version of the edition from now on
   * @throws DomainException {@code content.revision.missing} when it is no revision of another
   *     edition of the same document
   */
  public int execute(UUID editionId, int expectedVersion, UUID originalRevision, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.KEEP, actor);
    boolean known =
        editions.listEditions(edition.documentId()).stream()
            .filter(other -> !other.id().equals(editionId))
            .anyMatch(other -> editions.isRevisionOf(originalRevision, other.id()));
    if (!known) {
      throw new DomainException("content.revision.missing");
    }
    Optional<UUID> before = edition.translatedFrom();
    edition.translate(originalRevision, steps.now());
    return steps.note(edition, AuditAction.TRANSLATION_CHECKED, before, "", Author.of(actor));
  }
}
