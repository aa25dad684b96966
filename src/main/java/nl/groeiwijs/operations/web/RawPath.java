package nl.groeiwijs.operations.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The path of a request as it came over the line, before anything decoded it (RFC 3986 section
 * 3.3).
 *
 * @param value one char per byte, without the query string
 */
record RawPath(String value) {

  /** What the archive keeps to itself: the server would refuse it with a page of its own. */
  private static final Pattern INNER =
      Pattern.compile("/+(WEB|META)-INF(/.*)?", Pattern.CASE_INSENSITIVE);

  private static final int ESCAPE = 3;
  private static final int HEX = 16;

  /**
   * True when the path can be decoded to an address within the portal: every escape has two
   * hexadecimal digits, the bytes are UTF-8 without NUL and backslash, dots do not lead above the
   * root, and it is nothing that the archive keeps to itself.
   */
  boolean isSound() {
    if (isPlain()) {
      return true;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c != '%') {
        bytes.write(c);
      } else if (isEscape(at)) {
        bytes.write(Integer.parseInt(value, at + 1, at + ESCAPE, HEX));
        at += ESCAPE - 1;
      } else {
        return false;
      }
    }
    return isAddress(bytes.toByteArray());
  }

  /** True for nearly every request: nothing to decode and nothing to take away. */
  private boolean isPlain() {
    return !INNER.matcher(value).matches()
        && value.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%' && c != '\\')
        && !value.contains("/.");
  }

  private boolean isEscape(int at) {
    return at + ESCAPE <= value.length()
        && Character.digit(value.charAt(at + 1), HEX) >= 0
        && Character.digit(value.charAt(at + 2), HEX) >= 0;
  }

  private static boolean isAddress(byte[] bytes) {
    try {
      String path = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return path.indexOf('\0') < 0
          && path.indexOf('\\') < 0
          && staysInside(path)
          && !INNER.matcher(path).matches();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean staysInside(String path) {
    int depth = 0;
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        depth--;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return false;
      }
    }
    return true;
  }
}
