package nl.groeiwijs.content.domain.translation;

import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/**
 * A line in the list of translations.
 *
 * @param originalId the Dutch edition
 * @param originalAddress without language prefix
 * @param title of the original; its address when the text has none
 * @param language of the translation
 * @param translationId empty when it is missing
 */
public record TranslationListing(
    UUID originalId,
    UUID documentId,
    String kind,
    String originalAddress,
    String title,
    Language language,
    Optional<UUID> translationId,
    TranslationState state) {}
