package nl.groeiwijs.content.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The subject that editions have in common: its identity and its kind, which never change. */
@Entity
@Table(name = "document")
public class DocumentRow {

  @Id private String id;
  private String kind;

  @jakarta.persistence.Column(name = "created_at")
  private LocalDateTime createdAt;

  protected DocumentRow() {}

  public DocumentRow(UUID id, String kind, Instant now) {
    this.id = id.toString();
    this.kind = kind;
    this.createdAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  public String kind() {
    return kind;
  }
}
