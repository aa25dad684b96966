package nl.groeiwijs.content.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.translation.TranslationState;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/**
 * What an editor asks the list of editions for. Everything that is empty is left open.
 *
 * @param words with each of which a word of the title, the summary or the address begins
 * @param owner the account that answers for it
 * @param person who changed it last, as the history names them
 * @param ages with which the ages of the edition share at least a month
 * @param kerndoel uuid of a core goal that it says it works on
 * @param translation how it stands: a Dutch original without translation, or a translation
 * @param reviewUntil the last day on which its next check falls
 */
public record EditionFilter(
    String words,
    Optional<String> kind,
    Optional<EditionState> state,
    Optional<Language> language,
    Optional<UUID> owner,
    Optional<Theme> theme,
    Optional<String> kerndoel,
    Optional<AgeRange> ages,
    Optional<String> person,
    Optional<TranslationState> translation,
    Optional<LocalDate> reviewUntil) {

  /** Everything. */
  public static final EditionFilter NONE =
      new EditionFilter(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Everything in this state. */
  public static EditionFilter of(EditionState state) {
    return new EditionFilter(
        "",
        Optional.empty(),
        Optional.of(state),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Everything of a kind in a language. */
  public static EditionFilter of(String kind, Language language) {
    return new EditionFilter(
        "",
        Optional.of(kind),
        Optional.empty(),
        Optional.of(language),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same of one owner. */
  public EditionFilter ownedBy(UUID account) {
    return new EditionFilter(
        words,
        kind,
        state,
        language,
        Optional.of(account),
        theme,
        kerndoel,
        ages,
        person,
        translation,
        reviewUntil);
  }

  /** The same as far as its next check is not after this day. */
  public EditionFilter dueBy(LocalDate day) {
    return new EditionFilter(
        words,
        kind,
        state,
        language,
        owner,
        theme,
        kerndoel,
        ages,
        person,
        translation,
        Optional.of(day));
  }

  /** The words as they are looked for: small letters, without accents and signs. */
  public List<String> keys() {
    return words(words);
  }

  /** True when something was typed that no word can begin with, such as only signs. */
  public boolean isImpossible() {
    return !words.isBlank() && keys().isEmpty();
  }

  /** The words of a text as the list looks for them. */
  public static List<String> words(String text) {
    return Stream.of(key(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** A text as the list sorts it: small letters, without accents. */
  public static String key(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
