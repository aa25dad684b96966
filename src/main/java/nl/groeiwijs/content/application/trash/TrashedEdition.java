package nl.groeiwijs.content.application.trash;

import java.time.Instant;
import nl.groeiwijs.content.domain.EditionSummary;

/**
 * An edition in the trash.
 *
 * @param version to be given when it is taken back
 * @param at when it was put there
 */
public record TrashedEdition(EditionSummary edition, int version, Instant at) {}
