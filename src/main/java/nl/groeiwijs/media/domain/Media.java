package nl.groeiwijs.media.domain;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An uploaded picture or file.
 *
 * @param originalName what the file was called on the computer that it came from; shown to editors
 *     and given to readers who take the file along
 * @param width in pixels, empty for what is no picture
 * @param height in pixels, empty for what is no picture
 * @param bytes size of what is kept, which is not what was sent
 * @param uploaderId account of who uploaded it first
 * @param uploader their name at that time
 */
public record Media(
    MediaName name,
    String originalName,
    OptionalInt width,
    OptionalInt height,
    long bytes,
    UUID uploaderId,
    String uploader,
    Instant uploadedAt) {

  public MediaType type() {
    return name.type();
  }
}
