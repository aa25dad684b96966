package nl.groeiwijs.content.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the audit log.
 *
 * @param subject address of the edition at that time, with language prefix
 * @param from the revision before, if it changed
 * @param to the revision after
 * @param detail the reason that was given, or what changed; empty for nothing
 */
public record AuditLine(
    Instant at,
    Author actor,
    AuditAction action,
    Optional<UUID> edition,
    String subject,
    Optional<UUID> from,
    Optional<UUID> to,
    String detail) {}
