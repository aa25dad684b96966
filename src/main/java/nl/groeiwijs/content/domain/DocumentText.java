package nl.groeiwijs.content.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a document, cut into front matter and body without losing a byte. A text without the
 * opening {@code ---} line is a record: front matter only.
 *
 * @param head the opening line, or empty for a record
 * @param frontMatter the YAML lines
 * @param separator the closing line, or empty for a record
 * @param body what follows
 */
public record DocumentText(String head, String frontMatter, String separator, String body) {

  private static final Pattern FENCE = Pattern.compile("---[ \\t]*\\R?");
  private static final Pattern KEY = Pattern.compile("^([A-Za-z_]+):.*", Pattern.DOTALL);

  /** Cuts a text; line ends stay as they are. */
  public static DocumentText of(String text) {
    List<String> lines = lines(text);
    if (lines.isEmpty() || !FENCE.matcher(lines.get(0)).matches()) {
      return new DocumentText("", text, "", "");
    }
    int end = 1;
    while (end < lines.size() && !FENCE.matcher(lines.get(end)).matches()) {
      end++;
    }
    boolean closed = end < lines.size();
    return new DocumentText(
        lines.get(0),
        String.join("", lines.subList(1, end)),
        closed ? lines.get(end) : "",
        closed ? String.join("", lines.subList(end + 1, lines.size())) : "");
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  public boolean isRecord() {
    return head.isEmpty();
  }

  /** False when the front matter has no closing line. */
  public boolean isClosed() {
    return isRecord() || !separator.isEmpty();
  }

  /** Line on which the front matter starts, counted from 1. */
  public int frontMatterLine() {
    return isRecord() ? 1 : 2;
  }

  /** Line on which the body starts, counted from 1. */
  public int bodyLine() {
    return 3 + lines(frontMatter).size();
  }

  /**
   * The same text with one top-level field set to a plain value; every other byte stays.
   *
   * @param key an existing key, whose line (and lines that continue it) is replaced, or a new one,
   *     which is added at the end
   * @param yaml the value in YAML, without line end
   */
  public DocumentText with(String key, String yaml) {
    StringBuilder changed = new StringBuilder();
    boolean replaced = false;
    boolean inField = false;
    String lineEnd = head.endsWith("\r\n") ? "\r\n" : "\n";
    for (String line : lines(frontMatter)) {
      var matcher = KEY.matcher(line);
      if (matcher.matches()) {
        inField = matcher.group(1).equals(key);
        if (inField && !replaced) {
          changed.append(field(key, yaml)).append(lineEnd);
          replaced = true;
        }
      }
      if (!inField) {
        changed.append(line);
      }
    }
    if (!replaced) {
      changed.append(field(key, yaml)).append(lineEnd);
    }
    return new DocumentText(head, changed.toString(), separator, body);
  }

  /** A value that starts on a line of its own leaves no space at the end of the first. */
  private static String field(String key, String yaml) {
    return key + (yaml.startsWith("\n") ? ":" : ": ") + yaml;
  }

  /** The same text without one top-level field, and the lines that continue it. */
  public DocumentText without(String key) {
    StringBuilder kept = new StringBuilder();
    boolean inField = false;
    for (String line : lines(frontMatter)) {
      var matcher = KEY.matcher(line);
      if (matcher.matches()) {
        inField = matcher.group(1).equals(key);
      }
      if (!inField) {
        kept.append(line);
      }
    }
    return new DocumentText(head, kept.toString(), separator, body);
  }

  /** The same front matter over another body. */
  public DocumentText withBody(String newBody) {
    return new DocumentText(head, frontMatter, separator, newBody);
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  public String checksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(write().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The text again, byte for byte what it was read from. */
  public String write() {
    return head + frontMatter + separator + body;
  }
}
