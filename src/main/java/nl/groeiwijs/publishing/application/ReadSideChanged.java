package nl.groeiwijs.publishing.application;

import java.util.UUID;

/**
 * {@link PublishedPages} answers anew about this edition from now on: it is new, changed or gone.
 * What keeps answers of its own follows this, not {@link PublishedPageChanged}, of which the order
 * among observers is not known.
 */
public record ReadSideChanged(UUID editionId) {}
