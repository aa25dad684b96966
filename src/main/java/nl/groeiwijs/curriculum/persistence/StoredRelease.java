package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import nl.groeiwijs.curriculum.domain.Curriculum;

/** The release that is in the tables. There is one, or none before the first import. */
@Entity
@Table(name = "curriculum_release")
public class StoredRelease {

  @Id private String checksum;

  @Column(name = "imported_at")
  private LocalDateTime importedAt;

  private int goals;
  private int elaborations;
  private int illustrations;

  protected StoredRelease() {}

  StoredRelease(String checksum, LocalDateTime importedAt, Curriculum curriculum) {
    this.checksum = checksum;
    this.importedAt = importedAt;
    this.goals = curriculum.goals().size();
    this.elaborations = curriculum.elaborations();
    this.illustrations = curriculum.illustrations();
  }

  public String checksum() {
    return checksum;
  }

  /** When it was imported, in the portal's own time zone. */
  public LocalDateTime importedAt() {
    return importedAt;
  }

  public int goals() {
    return goals;
  }

  public int elaborations() {
    return elaborations;
  }

  public int illustrations() {
    return illustrations;
  }
}
