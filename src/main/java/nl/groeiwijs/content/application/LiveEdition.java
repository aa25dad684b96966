package nl.groeiwijs.content.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Withdrawal;

/**
 * What the public may see of an edition.
 *
 * @param withdrawal how it left; empty for what is simply public
 * @param withdrawnAt when it left; empty for what is simply public
 */
public record LiveEdition(
    UUID editionId,
    UUID revisionId,
    String address,
    Document document,
    Optional<Withdrawal> withdrawal,
    Optional<Instant> withdrawnAt) {}
