package nl.groeiwijs.content.domain;

import java.time.Instant;
import java.util.UUID;

/** A line of the history: a revision without its text. */
public record RevisionSummary(UUID id, int number, Author author, String reason, Instant at) {}
