package nl.groeiwijs.shared.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.groeiwijs.shared.domain.Language;

/**
 * The sentences of the interface. A key starts with the name of its feature, which is the name of
 * its bundle: {@code guidance.band.title} stands in {@code i18n/guidance.properties}.
 */
public final class Texts {

  private static final ResourceBundle.Control ONLY_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
    Locale locale = language == Language.NL ? Locale.ROOT : Locale.forLanguageTag(language.code());
    String pattern =
        ResourceBundle.getBundle(
                "i18n." + feature, locale, Texts.class.getClassLoader(), ONLY_ASKED)
            .getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }
}
