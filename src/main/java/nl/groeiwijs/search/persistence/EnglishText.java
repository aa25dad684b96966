package nl.groeiwijs.search.persistence;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** English words as stems, for the index and for questions. */
final class EnglishText extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream words = new EnglishPossessiveFilter(source);
    words = new LowerCaseFilter(words);
    words = new ASCIIFoldingFilter(words);
    words = new StopFilter(words, EnglishAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(source, new PorterStemFilter(words));
  }
}
