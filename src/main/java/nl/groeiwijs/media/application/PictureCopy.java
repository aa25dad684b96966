package nl.groeiwijs.media.application;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import nl.groeiwijs.media.domain.MediaLimits;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.MediaType;
import nl.groeiwijs.media.domain.NewMedia;

/**
 * Writes a picture anew, so that nothing is left of what a camera or a program put into it (place,
 * time, name of a device, a small copy of what was cut off). It is turned the way the camera was
 * held and made smaller when it is larger than a page shows.
 */
final class PictureCopy {

  private static final double QUALITY = 0.86;

  /** One at a time: a picture takes much memory while it is open, and uploads can wait. */
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private final MediaLimits limits;

  PictureCopy(MediaLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws MediaRefused {@code media.refused.pixels} when it unfolds too large, {@code
   *     media.refused.moving} when it is an animation, {@code media.refused.damaged} when it cannot
   *     be read
   */
  NewMedia copy(MediaType type, byte[] sent) {
    ONE_AT_A_TIME.lock();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
      ImageReader reader = readerOf(type);
      try {
        reader.setInput(in);
        check(reader, type);
        return type == MediaType.JPEG ? copyPhoto(sent, reader) : write(reader.read(0), type);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The decoders of the platform answer a damaged file with any of these.
      MediaRefused refused = new MediaRefused("media.refused.damaged");
      refused.initCause(e);
      throw refused;
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static ImageReader readerOf(MediaType type) throws IOException {
    // Inside an archive the registry of the platform does not find this one.
    return type == MediaType.WEBP
        ? new WebPImageReaderSpi().createReaderInstance(null)
        : ImageIO.getImageReadersByMIMEType(type.mime()).next();
  }

  private void check(ImageReader reader, MediaType type) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > limits.pixels()) {
      throw new MediaRefused("media.refused.pixels", limits.pixels() / 1_000_000);
    }
    boolean mayMove = type == MediaType.GIF || type == MediaType.WEBP;
    if (mayMove && reader.getNumImages(true) > 1) {
      throw new MediaRefused("media.refused.moving");
    }
  }

  /** A photo says itself how the camera was held, which only a reader of the whole file knows. */
  private NewMedia copyPhoto(byte[] sent, ImageReader reader) throws IOException {
    double scale = scale(reader.getWidth(0), reader.getHeight(0));
    BufferedImage upright =
        Thumbnails.of(new ByteArrayInputStream(sent)).scale(scale).asBufferedImage();
    return encode(upright, MediaType.JPEG);
  }

  private NewMedia write(BufferedImage picture, MediaType type) throws IOException {
    boolean photo = type == MediaType.WEBP && !picture.getColorModel().hasAlpha();
    double scale = scale(picture.getWidth(), picture.getHeight());
    BufferedImage fitting =
        scale < 1 ? Thumbnails.of(picture).scale(scale).asBufferedImage() : picture;
    return encode(fitting, photo ? MediaType.JPEG : MediaType.PNG);
  }

  private double scale(int width, int height) {
    return Math.min(1.0, (double) limits.longestSide() / Math.max(width, height));
  }

  private static NewMedia encode(BufferedImage picture, MediaType type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var writing = Thumbnails.of(picture).scale(1).outputFormat(type.extension());
    (type == MediaType.JPEG ? writing.outputQuality(QUALITY) : writing).toOutputStream(out);
    return NewMedia.picture(type, out.toByteArray(), picture.getWidth(), picture.getHeight());
  }
}
