package nl.groeiwijs.search.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that found nothing, made so that they say something about the portal and nothing about who
 * typed them. What could be a number, an address or a name is dropped altogether.
 */
public final class MissedWords {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 60;
  private static final int SHORTEST = 3;
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\s'’-]+");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}.*");

  private MissedWords() {}

  /**
   * The words in small letters, with single spaces.
   *
   * @param typed what a reader typed
   * @return empty for more than five words or sixty characters, for anything but letters, and for a
   *     capital after the first word, as names have
   */
  public static Optional<String> of(String typed) {
    String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    if (text.length() < SHORTEST || text.length() > LONGEST || !LETTERS.matcher(text).matches()) {
      return Optional.empty();
    }
    List<String> words = Stream.of(text.split("\\s+")).toList();
    boolean named = words.stream().skip(1).anyMatch(word -> CAPITAL.matcher(word).matches());
    return words.size() > MOST_WORDS || named
        ? Optional.empty()
        : Optional.of(String.join(" ", words).toLowerCase(Locale.ROOT));
  }
}
