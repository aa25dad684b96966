package nl.groeiwijs.content.application;

import java.util.UUID;

/** The public sees another revision of this edition from now on, or, without a live one, none. */
public record EditionPublished(UUID editionId) {}
