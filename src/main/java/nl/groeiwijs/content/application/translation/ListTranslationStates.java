package nl.groeiwijs.content.application.translation;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.translation.TranslationListing;
import nl.groeiwijs.content.domain.translation.TranslationState;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.Translations;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/** The Dutch originals with how their translation into a language stands, last changed first. */
@UseCase
public class ListTranslationStates {

  private static final int LARGEST_PAGE = 100;

  private final Translations translations;
  private final Editions editions;
  private final TextReader reader;

  ListTranslationStates() {
    this(null, null, null);
  }

  @Inject
  public ListTranslationStates(Translations translations, Editions editions, TextReader reader) {
    this.translations = translations;
    this.editions = editions;
    this.reader = reader;
  }

  /**
   * @param language of the translations, not Dutch
   * @param state empty for all
   * @param number page number from 1
   * @param size 1 to 100
   */
  public PageOf<TranslationListing> execute(
      Language language, Optional<TranslationState> state, int number, int size, Actor actor) {
    actor.require(Permission.READ);
    int fitting = Math.max(1, Math.min(size, LARGEST_PAGE));
    int page = Math.max(1, number);
    return new PageOf<>(
        translations.list(language, state, (page - 1) * fitting, fitting).stream()
            .map(pair -> listing(pair, language))
            .toList(),
        page,
        fitting,
        translations.count(language, state));
  }

  private TranslationListing listing(Translations.Pair pair, Language language) {
    EditionRow original = editions.findEdition(pair.original()).orElseThrow();
    String kind = editions.findDocument(original.documentId()).orElseThrow().kind();
    String title =
        editions
            .findRevision(pair.shownRevision())
            .flatMap(revision -> reader.read(revision.text(), kind).document())
            .map(Document::title)
            .filter(found -> !found.isEmpty())
            .orElse(original.address());
    return new TranslationListing(
        original.id(),
        original.documentId(),
        kind,
        original.address(),
        title,
        language,
        pair.translation(),
        pair.state());
  }
}
