package nl.groeiwijs.search.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * Dutch words as stems: lower case, without what follows an apostrophe ({@code foto's}), without
 * accents, without small words, then stemmed with the algorithm of Kraaij and Pohlmann ("Porter's
 * stemming algorithm for Dutch", 1994), which also knows diminutives and participles. Accents go
 * <em>before</em> the stemmer, which takes {@code é} for a letter of the stem: only so does {@code
 * cafe} find {@code cafés}.
 */
final class DutchStems extends Analyzer {

  private static final Pattern APOSTROPHE = Pattern.compile("['’]\\p{L}{0,4}$");

  private final CharArraySet small = new CharArraySet(WordList.lines("stopwords_nl.txt"), true);

  private final StemmerOverrideFilter.StemmerOverrideMap exceptions = exceptions();

  private static StemmerOverrideFilter.StemmerOverrideMap exceptions() {
    var builder = new StemmerOverrideFilter.Builder();
    for (String line : WordList.lines("stems_nl.txt")) {
      String[] pair = line.split("\\s*=\\s*");
      builder.add(pair[0], pair[1]);
    }
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    return new TokenStreamComponents(source, stems(source));
  }

  TokenStream stems(TokenStream source) {
    TokenStream words = new LowerCaseFilter(source);
    words = new PatternReplaceFilter(words, APOSTROPHE, "", false);
    words = new ASCIIFoldingFilter(words);
    words = new StopFilter(words, small);
    words = new StemmerOverrideFilter(words, exceptions);
    return new SnowballFilter(words, new KpStemmer());
  }
}
