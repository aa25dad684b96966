package nl.groeiwijs.shared.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import nl.groeiwijs.shared.domain.Language;

/**
 * The sentences of the interface. A key starts with the name of its feature, which is the name of
 * its bundle: {@code guidance.band.title} stands in {@code i18n/guidance.properties}.
 */
public final class Texts {

  private static final ResourceBundle.Control ONLY_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Read once: a page asks for a hundred sentences. */
  private static final Map<Bundle, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

  private static final Map<Sentence, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  /** The sentences of a feature in a language. */
  private record Bundle(Language language, String feature) {

    ResourceBundle read() {
      Locale locale = language == Language.NL ? Locale.ROOT : language.locale();
      return ResourceBundle.getBundle(
          "i18n." + feature, locale, Texts.class.getClassLoader(), ONLY_ASKED);
    }
  }

  /** A sentence with places for arguments. */
  private record Sentence(Language language, String key) {}

  private Texts() {}

  /**
   * The sentence in this language.
   *
   * @param arguments put into {@code {0}}, {@code {1}} and so on; without arguments the sentence is
   *     given as it stands
   * @throws java.util.MissingResourceException when the key is in no bundle
   */
  public static String get(Language language, String key, Object... arguments) {
    String feature = key.substring(0, Math.max(0, key.indexOf('.')));
    String pattern =
        BUNDLES.computeIfAbsent(new Bundle(language, feature), Bundle::read).getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    MessageFormat format =
        FORMATS.computeIfAbsent(
            new Sentence(language, key), known -> new MessageFormat(pattern, language.locale()));
    // A format is not for several threads at once.
    return ((MessageFormat) format.clone()).format(arguments);
  }
}
