package nl.groeiwijs.content.application.editing;

import java.util.UUID;

/** Which edition of which document came into being. */
public record EditionRef(UUID documentId, UUID editionId) {}
