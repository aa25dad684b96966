package nl.groeiwijs.publishing.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** From a moment on the public sees this revision of an edition, or nothing; append only. */
@Entity
@Table(name = "shown_revision")
public class ShownRevisionRow {

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "revision_id")
  private String revisionId;

  @Column(name = "shown_from")
  private LocalDateTime shownFrom;

  protected ShownRevisionRow() {}

  /**
   * @param revisionId empty when the public sees nothing from now on
   */
  public ShownRevisionRow(UUID editionId, Optional<UUID> revisionId, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.editionId = editionId.toString();
    this.revisionId = revisionId.map(UUID::toString).orElse(null);
    this.shownFrom = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  public Optional<UUID> revisionId() {
    return Optional.ofNullable(revisionId).map(UUID::fromString);
  }

  public Instant shownFrom() {
    return shownFrom.toInstant(ZoneOffset.UTC);
  }
}
