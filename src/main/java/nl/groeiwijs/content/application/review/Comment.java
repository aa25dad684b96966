package nl.groeiwijs.content.application.review;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;

/**
 * A comment beside the newest text.
 *
 * @param block place in the blocks of the body where it belongs now, from 0
 * @param line line of the whole text on which that block starts, from 1
 * @param quote how the block began when the comment was made; empty for the text as a whole
 * @param orphaned true when the block that it is about is gone
 * @param resolvedBy empty as long as it is open
 * @param version to be given when it is resolved or reopened
 */
public record Comment(
    UUID id,
    OptionalInt block,
    OptionalInt line,
    String quote,
    boolean orphaned,
    String text,
    Author author,
    Instant at,
    Optional<String> resolvedBy,
    Optional<Instant> resolvedAt,
    int version) {}
