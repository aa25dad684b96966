package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.shared.domain.Language;

/** An address at which the public once found an edition; it leads to where that is now. */
@Entity
@Table(name = "old_address")
public class OldAddressRow {

  @Id private String id;
  private String lang;
  private String address;

  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "moved_at")
  private LocalDateTime movedAt;

  @Column(name = "moved_by")
  private String movedBy;

  protected OldAddressRow() {}

  /** Notes where an edition stands, before it moves. */
  public OldAddressRow(EditionRow edition, Author actor, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.lang = edition.language().code();
    this.address = edition.address();
    this.editionId = edition.id().toString();
    this.movedAt = UtcTime.of(now);
    this.movedBy = actor.name();
  }

  public Language language() {
    return Language.ofCode(lang).orElseThrow();
  }

  public String address() {
    return address;
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }
}
