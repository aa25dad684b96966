package nl.groeiwijs.media.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.MediaType;
import nl.groeiwijs.media.domain.NewMedia;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Looks at the bytes that somebody sent: finds what they are, whatever their name says, refuses
 * what is not on the list of {@link MediaType}, and makes the rest fit to be kept.
 */
final class MediaIntake {

  private static final String OFFICE = "application/x-tika-ooxml";
  private static final long MEGABYTE = 1_000_000;

  private final MediaLimits limits;
  private final PictureCopy pictures;

  MediaIntake(MediaLimits limits) {
    this.limits = limits;
    this.pictures = new PictureCopy(limits);
  }

  /**
   * @throws MediaRefused with what is wrong and what to do
   */
  NewMedia take(byte[] sent) {
    MediaType type = typeOf(sent);
    if (sent.length > limits.bytesOf(type)) {
      throw new MediaRefused("media.refused.large", limits.bytesOf(type) / MEGABYTE);
    }
    if (type == MediaType.SVG) {
      return SvgCheck.check(sent);
    }
    return type.isRaster() ? pictures.copy(type, sent) : NewMedia.file(type, sent);
  }

  /**
   * The type of these bytes.
   *
   * @throws MediaRefused {@code media.refused.empty} or {@code media.refused.type}
   */
  static MediaType typeOf(byte[] sent) {
    if (sent.length == 0) {
      throw new MediaRefused("media.refused.empty");
    }
    String mime = mime(sent);
    if (mime.equals(OFFICE)) {
      return OfficeCheck.typeOf(sent);
    }
    return MediaType.ofMime(mime).orElseThrow(() -> new MediaRefused("media.refused.type", mime));
  }

  private static String mime(byte[] sent) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(sent), new Metadata())
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can always be read", e);
    }
  }
}
