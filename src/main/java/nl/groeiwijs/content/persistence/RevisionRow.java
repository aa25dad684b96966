package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;

/** The whole text of an edition at one moment. It is written once and never changes. */
@Entity
@Table(name = "revision")
public class RevisionRow {

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  private int number;

  @Lob private String text;

  private String checksum;
  private String author;

  @Column(name = "author_id")
  private String authorId;

  private String reason;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  protected RevisionRow() {}

  /**
   * @param number 1 for the first revision of the edition, one more for each next
   * @param author who made it
   * @param reason why, as shown in the history
   */
  public RevisionRow(
      UUID editionId, int number, DocumentText text, Author author, String reason, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.editionId = editionId.toString();
    this.number = number;
    this.text = text.write();
    this.checksum = text.checksum();
    this.author = author.name();
    this.authorId = author.id().map(UUID::toString).orElse(null);
    this.reason = reason;
    this.createdAt = UtcTime.of(now);
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  public String checksum() {
    return checksum;
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }

  public Author author() {
    return new Author(Optional.ofNullable(authorId).map(UUID::fromString), author);
  }

  public String reason() {
    return reason;
  }

  public Instant createdAt() {
    return UtcTime.moment(createdAt);
  }
}
