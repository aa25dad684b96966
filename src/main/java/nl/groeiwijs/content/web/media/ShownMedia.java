package nl.groeiwijs.content.web.media;

import nl.groeiwijs.media.domain.Media;

/**
 * A file as the library shows it.
 *
 * @param uses in how many places it is used
 */
public record ShownMedia(Media media, long uses) {

  private static final long KILOBYTE = 1_000;

  /** Its screen. */
  public String href() {
    return MediaFileServlet.PATH + "/" + media.name();
  }

  /** Where an editor gets the bytes, also before anything published uses them. */
  public String address() {
    return "/cms" + media.name().address();
  }

  public boolean isPicture() {
    return media.type().isPicture();
  }

  public String extension() {
    return media.type().extension();
  }

  /** Rounded up: no file has nothing in it. */
  public long kilobytes() {
    return Math.max(1, (media.bytes() + KILOBYTE - 1) / KILOBYTE);
  }

  /** Width and height in pixels, empty for what is no picture. */
  public String pixels() {
    return media.width().isPresent() && media.height().isPresent()
        ? media.width().getAsInt() + " × " + media.height().getAsInt()
        : "";
  }
}
