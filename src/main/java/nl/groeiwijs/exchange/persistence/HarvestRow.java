package nl.groeiwijs.exchange.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.groeiwijs.exchange.domain.HarvestSets;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.shared.domain.Language;

/**
 * A lesson as harvesters know it: since when, and whether it is still there. Its place among the
 * others never changes, whatever happens to the lesson.
 */
@Entity
@Table(name = "harvest_record")
public class HarvestRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long place;

  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "document_id")
  private String documentId;

  private String lang;

  @Column(name = "changed_at")
  private LocalDateTime changedAt;

  @Column(name = "is_deleted")
  private int deleted;

  private String sets;

  protected HarvestRow() {}

  /** A lesson that is new to harvesters. */
  public HarvestRow(UUID editionId, LessonKey key, HarvestSets sets, Instant now) {
    this.editionId = editionId.toString();
    documentId = key.documentId().toString();
    lang = key.language().code();
    show(sets, now);
  }

  /** The lesson is there, in this way since now. */
  public void show(HarvestSets current, Instant now) {
    deleted = 0;
    sets = current.text();
    changedAt = seconds(now);
  }

  /** The lesson is gone since now; when it was gone before, since then. */
  public void delete(Instant now) {
    if (!isDeleted()) {
      deleted = 1;
      changedAt = seconds(now);
    }
  }

  /** Harvesters speak in whole seconds. */
  static LocalDateTime seconds(Instant moment) {
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
  }

  public long place() {
    return place;
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }

  public LessonKey key() {
    return new LessonKey(UUID.fromString(documentId), Language.ofCode(lang).orElseThrow());
  }

  public Instant changedAt() {
    return changedAt.toInstant(ZoneOffset.UTC);
  }

  public boolean isDeleted() {
    return deleted == 1;
  }

  /** The sets it is in, or was in when it was deleted. */
  public HarvestSets sets() {
    return HarvestSets.of(sets);
  }
}
