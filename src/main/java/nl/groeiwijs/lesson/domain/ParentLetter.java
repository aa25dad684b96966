package nl.groeiwijs.lesson.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;

/**
 * The letter to parents about a lesson, in one language.
 *
 * @param language ISO 639-1 code, such as {@code nl}, {@code en} or {@code ar}
 * @param title what the lesson is called in that language; empty for Dutch, where the lesson has it
 */
public record ParentLetter(String language, String title, List<Block> body) {

  /** The language of a letter that names none. */
  public static final String DUTCH = "nl";

  private static final String ATTRIBUTE = "taal";
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "yi");

  public ParentLetter {
    body = List.copyOf(body);
  }

  static ParentLetter of(Block.Directive block) {
    return new ParentLetter(language(block).orElse(DUTCH), block.title(), List.of(block));
  }

  /** The language that a letter in a text names; empty when it names none, and so is Dutch. */
  static Optional<String> language(Block.Directive block) {
    return Optional.ofNullable(block.attributes().get(ATTRIBUTE));
  }

  /** True for a language that people may write a letter in beside Dutch. */
  static boolean isOtherLanguage(String code) {
    return !code.equals(DUTCH) && List.of(Locale.getISOLanguages()).contains(code);
  }

  public boolean isDutch() {
    return language.equals(DUTCH);
  }

  /** What the language calls itself: {@code English}, {@code العربية}. */
  public String languageName() {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getDisplayLanguage(locale);
  }

  /** Which way it is read: {@code ltr} or {@code rtl}. */
  public String direction() {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }
}
