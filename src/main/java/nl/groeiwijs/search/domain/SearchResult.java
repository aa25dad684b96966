package nl.groeiwijs.search.domain;

import java.util.Map;
import nl.groeiwijs.shared.domain.PageOf;

/**
 * What was found.
 *
 * @param counts per counted facet the number of publications per value, if that value were chosen
 *     beside the choices in the <em>other</em> facets; a value that nothing has is absent
 */
public record SearchResult(
    PageOf<Hit> hits, Map<Facet, Map<String, Long>> counts, Precision precision) {

  public SearchResult {
    counts = Map.copyOf(counts);
  }

  public long total() {
    return hits.total();
  }

  /** Number of publications with this value of a counted facet, 0 when there are none. */
  public long count(Facet facet, String value) {
    return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
  }
}
