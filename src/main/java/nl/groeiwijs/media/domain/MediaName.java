package nl.groeiwijs.media.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Name of an uploaded file in texts and addresses: the SHA-256 of its bytes in 64 hexadecimal
 * digits, a dot and its extension. The same bytes always have the same name, and other bytes never.
 */
public record MediaName(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}\\.[a-z]{3,4}");
  private static final Pattern IN_TEXT =
      Pattern.compile("(?<![0-9A-Za-z-])[0-9a-f]{64}\\.[a-z]{3,4}(?![0-9A-Za-z])");

  /**
   * @throws DomainException {@code media.missing} when the text is no such name
   */
  public MediaName {
    if (!isName(value)) {
      throw new DomainException("media.missing", String.valueOf(value));
    }
  }

  /** The name of these bytes. */
  public static MediaName of(byte[] bytes, MediaType type) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new MediaName(HexFormat.of().formatHex(hash) + "." + type.extension());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The name, or empty for any other text, null included. */
  public static Optional<MediaName> find(String text) {
    return isName(text) ? Optional.of(new MediaName(text)) : Optional.empty();
  }

  /** Every name that stands in a text, in front matter, as a picture or behind a link. */
  public static Set<MediaName> allIn(String text) {
    Set<MediaName> names = new LinkedHashSet<>();
    IN_TEXT
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(MediaName::isName)
        .forEach(name -> names.add(new MediaName(name)));
    return names;
  }

  private static boolean isName(String text) {
    return text != null
        && FORM.matcher(text).matches()
        && MediaType.ofExtension(text.substring(65)).isPresent();
  }

  public String hash() {
    return value.substring(0, 64);
  }

  public MediaType type() {
    return MediaType.ofExtension(value.substring(65)).orElseThrow();
  }

  /** Where the public finds it, without host. */
  public String address() {
    return "/media/" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
