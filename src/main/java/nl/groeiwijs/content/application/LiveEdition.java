package nl.groeiwijs.content.application;

import java.util.UUID;
import nl.groeiwijs.content.domain.Document;

/** What the public may see of an edition. */
public record LiveEdition(UUID editionId, UUID revisionId, String address, Document document) {}
