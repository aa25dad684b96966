package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** That a comment came through a link; of who made it only the comment's own words are kept. */
@Entity
@Table(name = "preview_remark")
public class PreviewRemarkRow {

  @Id private String id;

  @Column(name = "link_id")
  private String linkId;

  @Column(name = "comment_id")
  private String commentId;

  @Column(name = "made_at")
  private LocalDateTime madeAt;

  protected PreviewRemarkRow() {}

  public PreviewRemarkRow(UUID linkId, UUID commentId, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.linkId = linkId.toString();
    this.commentId = commentId.toString();
    this.madeAt = UtcTime.of(now);
  }
}
