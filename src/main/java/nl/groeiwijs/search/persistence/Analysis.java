package nl.groeiwijs.search.persistence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.groeiwijs.search.domain.OwnWords;
import nl.groeiwijs.shared.domain.Language;
import org.apache.lucene.analysis.Analyzer;

/** How the words of a text and of a question become terms, per language. */
final class Analysis {

  /** More words than this are left out of a question. */
  private static final int MOST_WORDS = 16;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final DutchStems dutchStems = new DutchStems();
  private final Compounds compounds;
  private final Analyzer dutchText;
  private final Analyzer english = new EnglishText();
  private final Set<String> weak = stems("weak_nl.txt");
  private final Set<String> school = stems("school_nl.txt");

  /**
   * A word of a question.
   *
   * @param stem the word as a term
   * @param parts the parts of a compound, empty for any other word
   * @param covered true when the parts are the whole word
   * @param weak true when a page need not have it
   */
  record Word(String stem, List<String> parts, boolean covered, boolean weak) {

    Word strong() {
      return new Word(stem, parts, covered, false);
    }
  }

  /**
   * @param own what editors added to the lists that come with the portal
   */
  Analysis(OwnWords own) {
    compounds = new Compounds(dutchStems, own.parts());
    dutchText = new DutchText(dutchStems, compounds, own.synonyms());
  }

  private Set<String> stems(String list) {
    return WordList.lines(list).stream()
        .flatMap(line -> Tokens.of(dutchStems, line).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** For the texts of publications. */
  Analyzer index(Language language) {
    return language == Language.NL ? dutchText : english;
  }

  /** For the words of a question. */
  Analyzer query(Language language) {
    return language == Language.NL ? dutchStems : english;
  }

  /** The words of a question that count; empty when it has none but small ones. */
  List<Word> words(Language language, String question) {
    List<Word> words =
        Tokens.of(query(language), question).stream()
            .limit(MOST_WORDS)
            .map(stem -> language == Language.NL ? dutch(stem) : other(stem))
            .toList();
    boolean onlyWeak = words.stream().allMatch(Word::weak);
    return onlyWeak ? words.stream().map(Word::strong).toList() : words;
  }

  /** True when the question sounds as one of somebody who teaches. */
  boolean isOfSchool(List<Word> words) {
    return words.stream().anyMatch(word -> school.contains(word.stem()));
  }

  private static Word other(String stem) {
    return new Word(stem, List.of(), false, false);
  }

  private Word dutch(String stem) {
    List<String> parts = compounds.partsOf(stem);
    boolean light = weak.contains(stem) || NUMBER.matcher(stem).matches();
    return new Word(stem, parts, Compounds.cover(stem, parts), light);
  }
}
