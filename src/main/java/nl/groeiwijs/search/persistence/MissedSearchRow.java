package nl.groeiwijs.search.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/** Words with which readers found nothing, and how often. */
@Entity
@Table(name = "missed_search")
public class MissedSearchRow {

  @Id private String id;
  private String lang;
  private String words;
  private int times;

  @Column(name = "handled_by")
  private String handledBy;

  @Version private int version;

  protected MissedSearchRow() {}

  public MissedSearchRow(Language language, String words, int times) {
    this.id = UUID.randomUUID().toString();
    this.lang = language.code();
    this.words = words;
    this.times = times;
  }

  /** Once more. */
  public void again() {
    times++;
  }

  /**
   * @param by who did something about it; empty to open it again
   */
  public void handle(String by) {
    handledBy = by.isEmpty() ? null : by;
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public Language language() {
    return Language.ofCode(lang).orElseThrow();
  }

  public String words() {
    return words;
  }

  public int times() {
    return times;
  }

  public Optional<String> handledBy() {
    return Optional.ofNullable(handledBy);
  }

  public int version() {
    return version;
  }
}
