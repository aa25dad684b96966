package nl.groeiwijs.search.persistence;

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
import java.util.UUID;
import nl.groeiwijs.search.domain.WordGroup;
import nl.groeiwijs.search.domain.WordKind;

/** Words that an editor brought together, and who did so last. */
@Entity
@Table(name = "search_word_group")
public class WordGroupRow {

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private WordKind kind;

  private String words;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private LocalDateTime changedAt;

  @Version private int version;

  protected WordGroupRow() {}

  public WordGroupRow(WordGroup group, String by, Instant now) {
    this.id = UUID.randomUUID().toString();
    change(group, by, now);
  }

  /** Takes other words in the place of these. */
  public void change(WordGroup group, String by, Instant now) {
    kind = group.kind();
    words = group.line();
    changedBy = by;
    changedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public WordGroup group() {
    return WordGroup.of(kind, words);
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt.toInstant(ZoneOffset.UTC);
  }

  public int version() {
    return version;
  }
}
