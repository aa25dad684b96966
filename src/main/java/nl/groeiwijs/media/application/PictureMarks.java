package nl.groeiwijs.media.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.groeiwijs.media.domain.MediaType;

/** Tells a picture that the portal wrote from one in which a camera or program left its marks. */
final class PictureMarks {

  private static final Set<Integer> JPEG_MARKS = jpegMarks();

  private static final Set<String> PNG_CHUNKS =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs");

  private PictureMarks() {}

  /** False when there is anything in it that does not show. */
  static boolean isClean(MediaType type, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return type == MediaType.JPEG ? isCleanJpeg(in) : type != MediaType.PNG || isCleanPng(in);
  }

  /** Place names and thumbnails stand in "APP" segments 1 to 13 and 15, words in comments. */
  private static Set<Integer> jpegMarks() {
    Set<Integer> marks = new java.util.HashSet<>(Set.of(0xEF, 0xFE));
    for (int app = 0xE1; app <= 0xED; app++) {
      marks.add(app);
    }
    return Set.copyOf(marks);
  }

  private static boolean isCleanJpeg(ByteBuffer in) {
    in.position(2);
    while (in.remaining() >= 4 && (in.get() & 0xFF) == 0xFF) {
      int segment = in.get() & 0xFF;
      if (segment == 0xDA) {
        return true;
      }
      int length = in.getShort() & 0xFFFF;
      if (JPEG_MARKS.contains(segment) || length < 2 || length - 2 > in.remaining()) {
        return false;
      }
      in.position(in.position() + length - 2);
    }
    return false;
  }

  private static boolean isCleanPng(ByteBuffer in) {
    in.position(8);
    byte[] name = new byte[4];
    while (in.remaining() >= 12) {
      int length = in.getInt();
      in.get(name);
      String chunk = new String(name, StandardCharsets.US_ASCII);
      if (!PNG_CHUNKS.contains(chunk) || length < 0 || length + 4 > in.remaining()) {
        return false;
      }
      in.position(in.position() + length + 4);
    }
    return !in.hasRemaining();
  }
}
