package nl.groeiwijs.content.application.translation;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/** Says that a translation is of a revision of the original: the one that the person looked at. */
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
   * @param editionId the translation
   * @param originalRevision the revision of the original that was beside it
   * @return the version of the translation from now on
   * @throws EditionStale when the translation was changed in the meantime
   * @throws DomainException {@code content.translation.original} when it is an original itself, or
   *     the revision is not of its original
   */
  public int execute(UUID editionId, int expectedVersion, UUID originalRevision, Actor actor) {
    actor.require(Permission.WRITE);
    EditionRow translation = steps.lock(editionId);
    if (translation.version() != expectedVersion) {
      throw new EditionStale();
    }
    editions
        .findEdition(translation.documentId(), Language.NL)
        .filter(original -> !original.id().equals(editionId))
        .filter(original -> editions.isRevisionOf(originalRevision, original.id()))
        .orElseThrow(() -> new DomainException("content.translation.original"));
    translation.translate(originalRevision, steps.now());
    return steps.note(
        translation,
        AuditAction.TRANSLATION_CHECKED,
        Optional.empty(),
        originalRevision.toString(),
        Author.of(actor));
  }
}
