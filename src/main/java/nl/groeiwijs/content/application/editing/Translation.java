package nl.groeiwijs.content.application.editing;

import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.shared.domain.Language;

/**
 * An edition of a document beside its original.
 *
 * @param original true for the edition that the others are translations of: the Dutch one
 * @param behind true when the original has a newer revision than the one that was translated
 * @param translatedFrom the revision of the original that was translated, to compare with its
 *     newest; empty for the original and for what came from a file
 */
public record Translation(
    UUID editionId,
    Language language,
    EditionState state,
    boolean original,
    boolean behind,
    Optional<UUID> translatedFrom) {}
