package nl.groeiwijs.media.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import nl.groeiwijs.media.domain.Media;
import nl.groeiwijs.media.domain.MediaName;

/** What is known of an uploaded file; its bytes are on disk. It never changes. */
@Entity
@Table(name = "media")
public class MediaRow {

  @Id private String name;

  @Column(name = "original_name")
  private String originalName;

  private Integer width;
  private Integer height;
  private long bytes;

  @Column(name = "uploader_id")
  private String uploaderId;

  private String uploader;

  @Column(name = "uploaded_at")
  private LocalDateTime uploadedAt;

  protected MediaRow() {}

  public MediaRow(Media media) {
    this.name = media.name().value();
    this.originalName = media.originalName();
    this.width = media.width().isPresent() ? media.width().getAsInt() : null;
    this.height = media.height().isPresent() ? media.height().getAsInt() : null;
    this.bytes = media.bytes();
    this.uploaderId = media.uploaderId().toString();
    this.uploader = media.uploader();
    this.uploadedAt = LocalDateTime.ofInstant(media.uploadedAt(), ZoneOffset.UTC);
  }

  public Media toMedia() {
    Instant at = uploadedAt.toInstant(ZoneOffset.UTC);
    return new Media(
        new MediaName(name),
        originalName,
        optional(width),
        optional(height),
        bytes,
        UUID.fromString(uploaderId),
        uploader,
        at);
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
