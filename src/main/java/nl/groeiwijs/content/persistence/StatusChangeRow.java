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
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.StatusChange;

/** One step in the life of an edition; append only. */
@Entity
@Table(name = "status_change")
public class StatusChangeRow {

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  @Enumerated(EnumType.STRING)
  private EditionState state;

  @Column(name = "revision_id")
  private String revisionId;

  private String actor;

  @Column(name = "actor_id")
  private String actorId;

  private String note;

  @Column(name = "changed_at")
  private LocalDateTime changedAt;

  protected StatusChangeRow() {}

  /**
   * Notes the state that an edition is in now.
   *
   * @param note what was said with it, empty for nothing
   */
  public StatusChangeRow(
      EditionRow edition, UUID revisionId, Author actor, String note, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.editionId = edition.id().toString();
    this.state = edition.state();
    this.revisionId = revisionId.toString();
    this.actor = actor.name();
    this.actorId = actor.id().map(UUID::toString).orElse(null);
    this.note = note;
    this.changedAt = UtcTime.of(now);
  }

  public StatusChange toStatusChange() {
    return new StatusChange(
        state,
        UUID.fromString(revisionId),
        new Author(Optional.ofNullable(actorId).map(UUID::fromString), actor),
        note == null ? "" : note,
        UtcTime.moment(changedAt));
  }
}
