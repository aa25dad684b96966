package nl.groeiwijs.content.application.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.groeiwijs.content.application.EditionChanged;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.Translations;

/**
 * Keeps in the list which translations are missing or behind. After the change and not with it: it
 * writes on the other edition of the document, which somebody else may be saving at that moment.
 */
@ApplicationScoped
public class FollowTranslations {

  private final Editions editions;
  private final Translations translations;

  FollowTranslations() {
    this(null, null);
  }

  @Inject
  public FollowTranslations(Editions editions, Translations translations) {
    this.editions = editions;
    this.translations = translations;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionChanged event) {
    editions
        .findEdition(event.editionId())
        .map(EditionRow::documentId)
        .ifPresent(translations::refresh);
  }
}
