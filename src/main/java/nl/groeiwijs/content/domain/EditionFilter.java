package nl.groeiwijs.content.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/**
 * What an editor asks the list of editions for. Everything that is empty is left open.
 *
 * @param words all of which stand in the title or in the address
 * @param person who changed it last, as the history names them
 * @param ages with which the ages of the edition share at least a month
 * @param reviewUntil the last day on which its next check falls
 */
public record EditionFilter(
    String words,
    Optional<String> kind,
    Optional<EditionState> state,
    Optional<Language> language,
    Optional<Theme> theme,
    Optional<AgeRange> ages,
    Optional<String> person,
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
          Optional.empty());

  /** The words as they are looked for: small letters, without accents. */
  public List<String> keys() {
    return Stream.of(key(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** A text as the list sorts it and looks in it: small letters, without accents. */
  public static String key(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
