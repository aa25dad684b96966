package nl.groeiwijs.search.application;

import java.time.Instant;
import java.util.UUID;
import nl.groeiwijs.search.domain.WordGroup;

/**
 * Words that an editor brought together.
 *
 * @param version what a change is based on
 */
public record KeptWords(
    UUID id, WordGroup group, String changedBy, Instant changedAt, int version) {}
