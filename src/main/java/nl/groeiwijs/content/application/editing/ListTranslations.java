package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;

/** The editions of a document: which languages there are, and which are behind the original. */
@UseCase
public class ListTranslations {

  private final Editions editions;

  ListTranslations() {
    this(null);
  }

  @Inject
  public ListTranslations(Editions editions) {
    this.editions = editions;
  }

  /**
   * @return the original first; empty when there is no such document
   */
  public List<Translation> execute(UUID documentId, Actor actor) {
    actor.require(Permission.READ);
    List<EditionRow> known = editions.listEditions(documentId);
    return known.stream().map(edition -> translation(edition, known.get(0))).toList();
  }

  private static Translation translation(EditionRow edition, EditionRow original) {
    Optional<UUID> from = edition.translatedFrom();
    boolean behind = from.isPresent() && !from.equals(original.newestRevision());
    return new Translation(
        edition.id(),
        edition.language(),
        edition.state(),
        edition.id().equals(original.id()),
        behind,
        from);
  }
}
