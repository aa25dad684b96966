package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.SubjectArea;

/** A subject area of the release. */
@Entity
@Table(name = "curriculum_area")
public class StoredArea {

  @Id private String uuid;
  private String title;

  protected StoredArea() {}

  StoredArea(SubjectArea area) {
    this.uuid = area.uuid().toString();
    this.title = area.title();
  }

  SubjectArea area() {
    return new SubjectArea(UUID.fromString(uuid), title);
  }
}
