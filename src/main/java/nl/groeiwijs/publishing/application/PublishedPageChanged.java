package nl.groeiwijs.publishing.application;

import java.util.UUID;

/** The read record of this edition is new, changed or gone. */
public record PublishedPageChanged(UUID editionId) {}
