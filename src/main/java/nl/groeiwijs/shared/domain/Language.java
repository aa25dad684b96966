package nl.groeiwijs.shared.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of the portal. Dutch has no prefix in addresses, every other language has its code.
 */
public enum Language {
  NL("nl", "", "nl-NL"),
  EN("en", "/en", "en-GB");

  private final String code;
  private final String prefix;
  private final Locale locale;

  Language(String code, String prefix, String locale) {
    this.code = code;
    this.prefix = prefix;
    this.locale = Locale.forLanguageTag(locale);
  }

  /** ISO 639-1 code, as in {@code lang} attributes and front matter. */
  public String code() {
    return code;
  }

  /** What stands before every address in this language: empty, or a slash and the code. */
  public String prefix() {
    return prefix;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of an address: that of its prefix. */
  public static Language ofPath(String path) {
    return Arrays.stream(values())
        .filter(language -> !language.prefix.isEmpty())
        .filter(language -> path.equals(language.prefix) || path.startsWith(language.prefix + "/"))
        .findFirst()
        .orElse(NL);
  }

  /** The language with this code, or empty for any other text, null included. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
