package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.groeiwijs.content.domain.EditionState;

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

  @Column(name = "changed_at")
  private LocalDateTime changedAt;

  protected StatusChangeRow() {}

  public StatusChangeRow(EditionRow edition, UUID revisionId, String actor, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.editionId = edition.id().toString();
    this.state = edition.state();
    this.revisionId = revisionId.toString();
    this.actor = actor;
    this.changedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }
}
