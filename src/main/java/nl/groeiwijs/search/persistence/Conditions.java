package nl.groeiwijs.search.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.KindGroup;
import nl.groeiwijs.search.domain.Precision;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.domain.AgeRange;
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

  /** What a page gains that has every word, among those that have some. */
  private static final float EVERY_WORD = 2f;

  /** What a word is worth that a page need not have. */
  private static final float WEAK = 0.3f;

  /** What a page gains that is made for those who ask. */
  private static final float FOR_ASKER = 8f;

  /** What a page gains that is for the age in the question. */
  private static final float FOR_AGE = 6f;

  private static final int ADULT = 18;
  private static final List<String> LESSONS = List.of(KindGroup.LES.word());
  private static final List<String> OF_SCHOOL =
      List.of(KindGroup.LES.word(), KindGroup.CAMPAGNE.word());

  /** An age in a question: the number of a school year is none. */
  private static final Pattern AGE =
      Pattern.compile("(?i)(?<!groep |klas |leerjaar |vanaf |route )\\b(1?\\d)\\b(?! ?(min|uur))");

  private static final int SHORTEST_SIMILAR = 4;
  private static final int LONG = 8;

  private final SearchPredicateFactory factory;
  private final SearchQuery query;
  private final List<Analysis.Word> words;
  private final boolean school;
  private final Set<UUID> withheld;

  Conditions(
      SearchPredicateFactory factory,
      SearchQuery query,
      List<Analysis.Word> words,
      boolean school,
      Set<UUID> withheld) {
    this.withheld = withheld;
    this.factory = factory;
    this.query = query;
    this.words = words;
    this.school = school;
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
    if (words.isEmpty()) {
      return factory.matchNone().toPredicate();
    }
    all.must(text(precision)).should(forAsker());
    age()
        .ifPresent(
            band ->
                all.should(
                    factory
                        .match()
                        .field(Facet.AGE.field())
                        .matching(band.word())
                        .constantScore()
                        .boost(FOR_AGE)));
    return all.toPredicate();
  }

  /** The band of the age that stands in the question. */
  private Optional<AgeBand> age() {
    return AGE.matcher(query.words())
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .filter(years -> years < ADULT)
        .flatMap(years -> AgeBand.of(AgeRange.ofYears(years, years + 1)).stream())
        .findFirst();
  }

  /** Lessons and toolkits for who teaches, everything else for everybody else. */
  private SearchPredicate forAsker() {
    var kinds = factory.bool();
    var made = factory.terms().field(Facet.KIND.field());
    var wanted =
        school ? kinds.must(made.matchingAny(LESSONS)) : kinds.mustNot(made.matchingAny(OF_SCHOOL));
    return wanted.constantScore().boost(FOR_ASKER).toPredicate();
  }

  private SearchPredicate text(Precision precision) {
    return precision == Precision.SOME ? some() : every(precision, 1);
  }

  private SearchPredicate every(Precision precision, float boost) {
    var text = factory.bool().boost(boost);
    strong().forEach(word -> text.must(word(word, precision)));
    weak().forEach(word -> text.should(term(word.stem(), false, WEAK)));
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

  private SearchPredicate some() {
    List<Analysis.Word> needed = strong().toList();
    var half = factory.bool();
    needed.forEach(word -> half.should(word(word, Precision.SOME)));
    half.minimumShouldMatchNumber((needed.size() + 1) / 2);
    var text = factory.bool().must(half).should(every(Precision.ALL, EVERY_WORD));
    weak().forEach(word -> text.should(term(word.stem(), false, WEAK)));
    return text.toPredicate();
  }

  private Stream<Analysis.Word> strong() {
    return words.stream().filter(word -> !word.weak());
  }

  private Stream<Analysis.Word> weak() {
    return words.stream().filter(Analysis.Word::weak);
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
