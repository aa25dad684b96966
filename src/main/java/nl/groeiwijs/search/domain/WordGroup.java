package nl.groeiwijs.search.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Words that belong together in the search, as an editor wrote them on one line: in small letters,
 * each once. Only letters, digits, spaces, hyphens and apostrophes stand in a word, so that a line
 * means nothing more than it says.
 *
 * @param words two to twelve for synonyms, one for a part of compounds
 */
public record WordGroup(WordKind kind, List<String> words) {

  private static final int MOST = 12;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_PART = 20;
  private static final int MOST_IN_ONE = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} '’-]*");
  private static final Pattern PART = Pattern.compile("\\p{L}+");

  /**
   * @throws DomainException {@code search.words.error.*} when a word cannot be used, or there are
   *     too few or too many
   */
  public WordGroup {
    words = List.copyOf(words);
    if (kind == WordKind.PART) {
      checkPart(words);
    } else {
      checkSynonyms(words);
    }
  }

  /**
   * Reads a line.
   *
   * @param line words with commas between them
   */
  public static WordGroup of(WordKind kind, String line) {
    String text = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Set<String> words =
        Arrays.stream(text.split(","))
            .map(word -> word.strip().replaceAll("\\s+", " "))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new WordGroup(kind, List.copyOf(words));
  }

  private static void checkPart(List<String> words) {
    if (words.size() != 1
        || !PART.matcher(words.get(0)).matches()
        || words.get(0).length() < SHORTEST_PART
        || words.get(0).length() > LONGEST_PART) {
      throw new DomainException("search.words.error.part", SHORTEST_PART, LONGEST_PART);
    }
  }

  private static void checkSynonyms(List<String> words) {
    for (String word : words) {
      boolean good =
          WORD.matcher(word).matches()
              && word.length() >= SHORTEST
              && word.length() <= LONGEST
              && word.split(" ").length <= MOST_IN_ONE;
      if (!good) {
        throw new DomainException("search.words.error.word", word, LONGEST, MOST_IN_ONE);
      }
    }
    if (words.size() < 2 || words.size() > MOST) {
      throw new DomainException("search.words.error.number", MOST);
    }
  }

  /** The words with commas between them, as they are kept. */
  public String line() {
    return String.join(", ", words);
  }
}
