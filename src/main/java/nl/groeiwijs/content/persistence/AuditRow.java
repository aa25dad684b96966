package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.AuditLine;
import nl.groeiwijs.content.domain.Author;

/** One line of the audit log. It is written once; nothing changes or removes it. */
@Entity
@Table(name = "audit_entry")
public class AuditRow {

  private static final int LONGEST_DETAIL = 4_000;
  private static final int LONGEST_SUBJECT = 240;

  @Id private String id;

  @Column(name = "done_at")
  private LocalDateTime doneAt;

  @Column(name = "actor_id")
  private String actorId;

  private String actor;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  @Column(name = "edition_id")
  private String editionId;

  private String subject;

  @Column(name = "from_revision")
  private String fromRevision;

  @Column(name = "to_revision")
  private String toRevision;

  private String detail;

  protected AuditRow() {}

  /**
   * @param from the revision before, empty when there was none
   * @param to the revision after, empty when there is none
   * @param detail the reason given, cut at 4000 characters
   */
  public AuditRow(
      AuditAction action,
      EditionRow edition,
      Optional<UUID> from,
      Optional<UUID> to,
      String detail,
      Author actor,
      Instant now) {
    this.id = UUID.randomUUID().toString();
    this.doneAt = UtcTime.of(now);
    this.actorId = actor.id().map(UUID::toString).orElse(null);
    this.actor = actor.name();
    this.action = action;
    this.editionId = edition.id().toString();
    this.subject = edition.href();
    this.fromRevision = from.map(UUID::toString).orElse(null);
    this.toRevision = to.map(UUID::toString).orElse(null);
    this.detail = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
  }

  /**
   * A line about something that is no publication.
   *
   * @param subject what or whom it is about, cut at 240 characters
   * @param detail cut at 4000 characters
   */
  public AuditRow(AuditAction action, String subject, String detail, Author actor, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.doneAt = UtcTime.of(now);
    this.actorId = actor.id().map(UUID::toString).orElse(null);
    this.actor = actor.name();
    this.action = action;
    this.subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    this.detail = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
  }

  public AuditLine toLine() {
    return new AuditLine(
        UtcTime.moment(doneAt),
        new Author(Optional.ofNullable(actorId).map(UUID::fromString), actor),
        action,
        Optional.ofNullable(editionId).map(UUID::fromString),
        subject,
        Optional.ofNullable(fromRevision).map(UUID::fromString),
        Optional.ofNullable(toRevision).map(UUID::fromString),
        detail);
  }
}
