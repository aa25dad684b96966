package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.shared.domain.Language;

/**
 * A document in one language: its address, its state and the revision that the public sees. Its
 * text is in its revisions.
 */
@Entity
@Table(name = "edition")
public class EditionRow {

  @Id private String id;

  @Column(name = "document_id")
  private String documentId;

  private String lang;
  private String address;

  @Enumerated(EnumType.STRING)
  private EditionState state;

  @Column(name = "live_revision")
  private String liveRevision;

  @Column(name = "imported_checksum")
  private String importedChecksum;

  @Version private int version;

  @Column(name = "updated_at")
  private LocalDateTime updatedAt;

  protected EditionRow() {}

  /** A new edition without a revision, in concept. */
  public EditionRow(UUID documentId, Language language, String address, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.documentId = documentId.toString();
    this.lang = language.code();
    this.address = address;
    this.state = EditionState.CONCEPT;
    touch(now);
  }

  /**
   * Takes over a revision that came from a file.
   *
   * @param publish true when the public may see it from now on
   */
  public void acceptImport(RevisionRow revision, String newAddress, boolean publish, Instant now) {
    importedChecksum = revision.checksum();
    address = newAddress;
    state = publish ? EditionState.PUBLISHED : EditionState.CONCEPT;
    liveRevision = publish ? revision.id().toString() : null;
    touch(now);
  }

  private void touch(Instant now) {
    updatedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public UUID documentId() {
    return UUID.fromString(documentId);
  }

  public Language language() {
    return Language.ofCode(lang).orElseThrow();
  }

  public String address() {
    return address;
  }

  public EditionState state() {
    return state;
  }

  /** The revision that the public sees, empty when it sees none. */
  public Optional<UUID> liveRevision() {
    return Optional.ofNullable(liveRevision).map(UUID::fromString);
  }

  /** Checksum of the file that was imported last, empty when none was. */
  public Optional<String> importedChecksum() {
    return Optional.ofNullable(importedChecksum);
  }
}
