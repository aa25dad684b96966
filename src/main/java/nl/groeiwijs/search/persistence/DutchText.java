package nl.groeiwijs.search.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * A Dutch text for the index: stems, with synonyms and the parts of compounds at the same place.
 * Synonyms are laid into the index, not into the question: a synonym of several words works, and a
 * question stays one term per word. A changed list therefore makes the index anew, in seconds.
 */
final class DutchText extends Analyzer {

  private final DutchStems stems;
  private final Compounds compounds;
  private final SynonymMap synonyms;

  /**
   * @param own groups of synonyms beside those of the list
   */
  DutchText(DutchStems stems, Compounds compounds, List<String> own) {
    this.stems = stems;
    this.compounds = compounds;
    this.synonyms = read(stems, own);
  }

  private static SynonymMap read(DutchStems stems, List<String> own) {
    var parser = new SolrSynonymParser(true, true, stems);
    try {
      parser.parse(new StringReader(String.join("\n", WordList.lines(WordList.SYNONYMS))));
      parser.parse(new StringReader(String.join("\n", own)));
      return parser.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("The list of synonyms cannot be read", e);
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream words = stems.stems(source);
    words = new SynonymGraphFilter(words, synonyms, true);
    words = new FlattenGraphFilter(words);
    words = compounds.split(words);
    return new TokenStreamComponents(source, new RemoveDuplicatesTokenFilter(words));
  }
}
