package nl.groeiwijs.search.persistence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.Hit;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.search.domain.Precision;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.domain.SearchResult;
import nl.groeiwijs.shared.domain.PageOf;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Answers one question. Tries exact words first, then similar ones, then some of them. Where hardly
 * anything has every word, what has some of them is added behind it: the words of a whole sentence
 * are seldom together on the page that answers it. A facet in which something was chosen is counted
 * in a question of its own, as if nothing were chosen in it; the others are counted along with the
 * results.
 */
final class QueryRun {

  private static final int MOST_VALUES = 500;

  /** With so many results nothing needs to be added. */
  private static final int ENOUGH = 3;

  private final SearchMapping mapping;
  private final SearchQuery query;
  private final List<Analysis.Word> words;
  private final Conditions conditions;
  private final HitProjection hits;

  QueryRun(
      SearchMapping mapping,
      SearchQuery query,
      List<Analysis.Word> words,
      boolean school,
      Set<UUID> withheld) {
    this.mapping = mapping;
    this.query = query;
    this.words = words;
    var scope = mapping.scope(IndexEntry.class);
    this.conditions = new Conditions(scope.predicate(), query, words, school, withheld);
    this.hits = new HitProjection(scope.projection(), query.language());
  }

  SearchResult execute() {
    try (SearchSession session = mapping.createSession()) {
      return steps(precision -> run(session, precision), SearchResult::total);
    }
  }

  /** Number of publications that fit, as precise as {@link #execute} would be. */
  long count() {
    try (SearchSession session = mapping.createSession()) {
      return steps(precision -> count(session, precision), Long::longValue);
    }
  }

  private <T> T steps(Function<Precision, T> ask, ToLongFunction<T> total) {
    T found = ask.apply(Precision.ALL);
    if (total.applyAsLong(found) == 0 && !words.isEmpty()) {
      found = ask.apply(Precision.SIMILAR);
    }
    long known = total.applyAsLong(found);
    boolean single = words.stream().filter(word -> !word.weak()).count() < 2;
    if (words.isEmpty() || known >= ENOUGH || known > 0 && single) {
      return found;
    }
    T some = ask.apply(Precision.SOME);
    return total.applyAsLong(some) > known ? some : found;
  }

  private long count(SearchSession session, Precision precision) {
    SearchPredicate predicate = conditions.of(precision, Optional.empty());
    return session.search(IndexEntry.class).where(predicate).fetchTotalHitCount();
  }

  private SearchResult run(SearchSession session, Precision precision) {
    var search =
        session
            .search(IndexEntry.class)
            .select(hits.projection())
            .where(conditions.of(precision, Optional.empty()))
            .highlighter(HitProjection.WHOLE, HitProjection::whole)
            .highlighter(HitProjection.PASSAGE, HitProjection::passage)
            .sort(
                f ->
                    words.isEmpty()
                        ? f.field(IndexFields.AGE_FROM).then().field(IndexFields.ORDER)
                        : f.score().then().field(IndexFields.AGE_FROM));
    Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
    for (Facet facet : query.counted()) {
      if (!query.restricts(facet)) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.field());
        keys.put(facet, key);
        search.aggregation(
            key, f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES));
      }
    }
    var found = search.fetch((query.number() - 1) * query.size(), query.size());
    Map<Facet, Map<String, Long>> counts = new HashMap<>();
    keys.forEach((facet, key) -> counts.put(facet, found.aggregation(key)));
    restricted().forEach(facet -> counts.put(facet, counts(session, precision, facet)));
    List<Hit> items = found.hits();
    return new SearchResult(
        new PageOf<>(items, query.number(), query.size(), found.total().hitCount()),
        counts,
        precision);
  }

  private Set<Facet> restricted() {
    Set<Facet> facets = new LinkedHashSet<>(query.counted());
    facets.removeIf(facet -> !query.restricts(facet));
    return facets;
  }

  private Map<String, Long> counts(SearchSession session, Precision precision, Facet facet) {
    AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.field());
    return session
        .search(IndexEntry.class)
        .where(conditions.of(precision, Optional.of(facet)))
        .aggregation(
            key, f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES))
        .fetch(0)
        .aggregation(key);
  }
}
