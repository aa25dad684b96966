package nl.groeiwijs.content.application.translation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.editing.RevisionText;
import nl.groeiwijs.content.domain.merge.TextDiff;
import nl.groeiwijs.content.domain.translation.SectionPair;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/** A translation beside its original, with what changed in the original since. */
@UseCase
public class OpenTranslation {

  private final Editions editions;

  OpenTranslation() {
    this(null);
  }

  @Inject
  public OpenTranslation(Editions editions) {
    this.editions = editions;
  }

  /**
   * @param editionId the translation
   * @throws DomainException {@code content.translation.original} when it is an original itself, or
   *     its original is not there
   */
  public TranslationPair execute(UUID editionId, Actor actor) {
    actor.require(Permission.READ);
    EditionRow translation =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    EditionRow original =
        editions
            .findEdition(translation.documentId(), Language.NL)
            .filter(found -> !found.id().equals(editionId))
            .orElseThrow(() -> new DomainException("content.translation.original"));
    RevisionText from = text(original.liveRevision().or(original::newestRevision)).orElseThrow();
    RevisionText to = text(translation.newestRevision()).orElseThrow();
    Optional<RevisionText> base = text(translation.translatedFrom());
    return new TranslationPair(
        original.id(),
        editionId,
        translation.version(),
        from,
        to,
        base,
        SectionPair.of(base.orElse(from).text(), from.text(), to.text()),
        base.map(known -> TextDiff.of(known.text(), from.text()).sideBySide()).orElse(List.of()));
  }

  private Optional<RevisionText> text(Optional<UUID> revision) {
    return revision.flatMap(editions::findRevision).map(RevisionText::of);
  }
}
