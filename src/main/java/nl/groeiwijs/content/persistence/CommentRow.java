package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.CommentAnchor;

/** What somebody says of a block of a text; it is resolved, never removed. */
@Entity
@Table(name = "review_comment")
public class CommentRow {

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "revision_id")
  private String revisionId;

  @Column(name = "block_index")
  private int blockIndex;

  private String quote;
  private String text;

  @Column(name = "author_id")
  private String authorId;

  private String author;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "resolved_by")
  private String resolvedBy;

  @Column(name = "resolved_at")
  private LocalDateTime resolvedAt;

  @Version private int version;

  protected CommentRow() {}

  /**
   * @param revisionId the revision that was read
   */
  public CommentRow(
      UUID editionId,
      UUID revisionId,
      CommentAnchor anchor,
      String text,
      Actor author,
      Instant now) {
    this.id = UUID.randomUUID().toString();
    this.editionId = editionId.toString();
    this.revisionId = revisionId.toString();
    this.blockIndex = anchor.index();
    this.quote = anchor.quote();
    this.text = text;
    this.authorId = author.id().toString();
    this.author = author.name();
    this.createdAt = UtcTime.of(now);
  }

  public void resolve(Actor actor, Instant now) {
    resolvedBy = actor.name();
    resolvedAt = UtcTime.of(now);
  }

  public void reopen() {
    resolvedBy = null;
    resolvedAt = null;
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }

  public CommentAnchor anchor() {
    return new CommentAnchor(blockIndex, quote);
  }

  public String text() {
    return text;
  }

  public Author author() {
    return new Author(Optional.of(UUID.fromString(authorId)), author);
  }

  public Instant createdAt() {
    return UtcTime.moment(createdAt);
  }

  /** Who said that it is done; empty as long as it is open. */
  public Optional<String> resolvedBy() {
    return Optional.ofNullable(resolvedBy);
  }

  public Optional<Instant> resolvedAt() {
    return Optional.ofNullable(UtcTime.moment(resolvedAt));
  }

  public int version() {
    return version;
  }
}
