package nl.groeiwijs.search.persistence;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** An analyzer that the index knows from its start, while the words behind it may change. */
final class CurrentAnalyzer extends DelegatingAnalyzerWrapper {

  private final Supplier<Analyzer> current;

  CurrentAnalyzer(Supplier<Analyzer> current) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.current = current;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return current.get();
  }
}
