package nl.groeiwijs.search.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.Precision;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.domain.Language;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says in terms of the index what a publication must have to answer a question. */
final class Conditions {

  private static final float TITLE = 6f;
  private static final float SUMMARY = 3f;

  /** A word in itself counts for more than the parts that it is made of. */
  private static final float WHOLE = 2f;

  private static final float PHRASE_IN_TITLE = 4f;
  private static final int SHORTEST_SIMILAR = 4;
  private static final int LONG = 8;

  private final SearchPredicateFactory factory;
  private final SearchQuery query;
  private final List<Analysis.Word> words;
  private final Set<UUID> withheld;

  Conditions(
      SearchPredicateFactory factory,
      SearchQuery query,
      List<Analysis.Word> words,
      Set<UUID> withheld) {
    this.withheld = withheld;
    this.factory = factory;
    this.query = query;
    this.words = words;
  }

  /**
   * @param without a facet of which the choice does not count
   */
  SearchPredicate of(Precision precision, Optional<Facet> without) {
    var all =
        factory
            .bool()
            .filter(factory.match().field(IndexFields.LANGUAGE).matching(query.language().code()));
    query
        .chosen()
        .forEach(
            (facet, values) -> {
              if (!values.isEmpty() && !without.equals(Optional.of(facet))) {
                all.filter(factory.terms().field(facet.field()).matchingAny(values));
              }
            });
    if (!withheld.isEmpty()) {
      all.mustNot(factory.id().matchingAny(withheld.stream().map(UUID::toString).toList()));
    }
    if (query.words().isEmpty()) {
      return all.must(factory.matchAll()).toPredicate();
    }
    return words.isEmpty()
        ? factory.matchNone().toPredicate()
        : all.must(text(precision)).toPredicate();
  }

  private SearchPredicate text(Precision precision) {
    var text = factory.bool();
    if (precision == Precision.SOME) {
      words.forEach(word -> text.should(word(word, precision)));
      return text.minimumShouldMatchNumber((words.size() + 1) / 2).toPredicate();
    }
    words.forEach(word -> text.must(word(word, precision)));
    if (words.size() > 1) {
      text.should(
          factory
              .phrase()
              .field(IndexFields.title(query.language()))
              .boost(PHRASE_IN_TITLE)
              .matching(query.words()));
    }
    return text.toPredicate();
  }

  private SearchPredicate word(Analysis.Word word, Precision precision) {
    var either = factory.bool();
    either.should(term(word.stem(), precision != Precision.ALL, WHOLE));
    if (precision == Precision.SOME) {
      word.parts().forEach(part -> either.should(term(part, false, 1)));
    } else if (word.covered()) {
      var together = factory.bool();
      word.parts().forEach(part -> together.must(term(part, false, 1)));
      either.should(together);
    }
    return either.toPredicate();
  }

  private SearchPredicate term(String term, boolean similar, float boost) {
    Language language = query.language();
    var match =
        factory
            .match()
            .field(IndexFields.title(language))
            .boost(TITLE)
            .field(IndexFields.summary(language))
            .boost(SUMMARY)
            .field(IndexFields.text(language))
            .matching(term)
            .skipAnalysis()
            .boost(boost);
    if (similar && term.length() >= SHORTEST_SIMILAR) {
      match.fuzzy(term.length() < LONG ? 1 : 2, 1);
    }
    return match.toPredicate();
  }
}
