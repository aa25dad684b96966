package nl.groeiwijs.search.persistence;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The parts of Dutch compounds, found with a list of words that occur as parts. Works on stems: the
 * list is stemmed when it is read, so that one entry finds every inflection. A line that starts
 * with an exclamation mark is a word that looks like a compound and is none ({@code !voorbeeld}).
 */
final class Compounds {

  private static final String LIST = "compounds_nl.txt";
  private static final int SHORTEST_COMPOUND = 7;
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_PART = 20;

  /** Letters between two parts, such as the s in {@code groepsapp}, or a part too short to list. */
  private static final int LETTERS_BETWEEN = 3;

  private final CharArraySet parts = new CharArraySet(300, false);
  private final CharArraySet whole = new CharArraySet(30, false);
  private final Analyzer splitter = splitter();

  /**
   * @param own parts beside those of the list
   */
  Compounds(Analyzer stems, List<String> own) {
    for (String line : WordList.lines(LIST)) {
      boolean exception = line.startsWith("!");
      String word = exception ? line.substring(1) : line;
      (exception ? whole : parts).addAll(Tokens.of(stems, word));
    }
    own.forEach(word -> parts.addAll(Tokens.of(stems, word)));
  }

  /** Adds the parts of each compound beside it, at the same place in the text. */
  TokenStream split(TokenStream stems) {
    return new ConditionalTokenFilter(stems, this::parts) {
      private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

      @Override
      protected boolean shouldFilter() {
        return !whole.contains(term.buffer(), 0, term.length());
      }
    };
  }

  private TokenStream parts(TokenStream stems) {
    return new DictionaryCompoundWordTokenFilter(
        stems, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
  }

  private Analyzer splitter() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var source = new KeywordTokenizer();
        return new TokenStreamComponents(source, split(source));
      }
    };
  }

  /** The parts of a stem, empty when it is no compound. */
  List<String> partsOf(String stem) {
    return Tokens.of(splitter, stem).stream().filter(part -> !part.equals(stem)).toList();
  }

  /** True when these parts make up the whole word, but for the letters that join them. */
  static boolean cover(String stem, List<String> parts) {
    int letters = parts.stream().mapToInt(String::length).sum();
    return parts.size() > 1 && letters >= stem.length() - LETTERS_BETWEEN;
  }
}
