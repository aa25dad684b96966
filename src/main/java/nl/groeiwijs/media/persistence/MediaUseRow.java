package nl.groeiwijs.media.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaUse;
import nl.groeiwijs.media.domain.UseStage;

/** One use of a file by an edition. */
@Entity
@Table(name = "media_use")
public class MediaUseRow {

  @Id private String id;

  @Column(name = "edition_id")
  private String editionId;

  private String name;

  @Enumerated(EnumType.STRING)
  private UseStage stage;

  protected MediaUseRow() {}

  public MediaUseRow(UUID editionId, MediaName name, UseStage stage) {
    this.id = UUID.randomUUID().toString();
    this.editionId = editionId.toString();
    this.name = name.value();
    this.stage = stage;
  }

  public MediaName name() {
    return new MediaName(name);
  }

  public UseStage stage() {
    return stage;
  }

  public MediaUse toUse() {
    return new MediaUse(UUID.fromString(editionId), stage);
  }
}
