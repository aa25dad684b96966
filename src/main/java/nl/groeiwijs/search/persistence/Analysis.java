package nl.groeiwijs.search.persistence;

import java.util.List;
import nl.groeiwijs.shared.domain.Language;
import org.apache.lucene.analysis.Analyzer;

/** How the words of a text and of a question become terms, per language. */
final class Analysis {

  /** More words than this are left out of a question. */
  private static final int MOST_WORDS = 16;

  private final DutchStems dutchStems = new DutchStems();
  private final Compounds compounds = new Compounds(dutchStems);
  private final Analyzer dutchText = new DutchText(dutchStems, compounds);
  private final Analyzer english = new EnglishText();

  /**
   * A word of a question.
   *
   * @param stem the word as a term
   * @param parts the parts of a compound, empty for any other word
   * @param covered true when the parts are the whole word
   */
  record Word(String stem, List<String> parts, boolean covered) {}

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
    return Tokens.of(query(language), question).stream()
        .limit(MOST_WORDS)
        .map(stem -> language == Language.NL ? dutch(stem) : new Word(stem, List.of(), false))
        .toList();
  }

  private Word dutch(String stem) {
    List<String> parts = compounds.partsOf(stem);
    return new Word(stem, parts, Compounds.cover(stem, parts));
  }
}
