package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.Level;

/** A level of the release. */
@Entity
@Table(name = "curriculum_level")
public class StoredLevel {

  @Id private String uuid;
  private String name;
  private String description;

  @Column(name = "sort_key")
  private String sortKey;

  protected StoredLevel() {}

  StoredLevel(Level level) {
    this.uuid = level.uuid().toString();
    this.name = level.name();
    this.description = level.description();
    this.sortKey = level.order();
  }

  Level level() {
    return new Level(UUID.fromString(uuid), name, description, sortKey);
  }
}
