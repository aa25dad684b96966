package nl.groeiwijs.content.domain.bulk;

import java.util.UUID;

/**
 * An edition that somebody ticked in the list.
 *
 * @param version that the list showed
 */
public record BulkRow(UUID editionId, int version) {}
