package nl.groeiwijs.content.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A state that an edition came in.
 *
 * @param revisionId the newest revision then
 * @param note what was said with it; empty for nothing
 */
public record StatusChange(
    EditionState state, UUID revisionId, Author actor, String note, Instant at) {}
