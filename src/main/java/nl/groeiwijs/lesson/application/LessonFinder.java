package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.search.application.PublicationSearch;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.KindGroup;
import nl.groeiwijs.search.domain.Precision;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.domain.SearchResult;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/** Finds lessons by words and facets. Lessons are written in Dutch, so it asks for Dutch ones. */
@ApplicationScoped
public class LessonFinder {

  /** Lessons on a page of results. */
  public static final int SIZE = 20;

  /** The last page that can be asked for. */
  public static final int LAST_PAGE = SearchQuery.DEEPEST / SIZE;

  private final PublicationSearch search;
  private final Lessons lessons;

  LessonFinder() {
    this(null, null);
  }

  @Inject
  public LessonFinder(PublicationSearch search, Lessons lessons) {
    this.search = search;
    this.lessons = lessons;
  }

  /** The lessons that fit; without words those for the youngest pupils come first. */
  public FoundLessons find(LessonQuery query) {
    SearchResult result =
        search.find(
            question(query)
                .count(LessonFacet.counted().toArray(Facet[]::new))
                .page(query.page(), SIZE));
    List<PublishedLesson> items =
        result.hits().items().stream()
            .flatMap(hit -> lessons.find(hit.editionId()).stream())
            .toList();
    return new FoundLessons(
        new PageOf<>(items, query.page(), SIZE, result.total()),
        counts(result),
        result.precision() == Precision.ALL);
  }

  /** How many lessons fit. */
  public long count(LessonQuery query) {
    return search.count(question(query));
  }

  private static SearchQuery question(LessonQuery query) {
    SearchQuery question =
        SearchQuery.in(Language.NL)
            .words(query.words())
            .choose(Facet.KIND, List.of(KindGroup.LES.word()));
    for (LessonFacet facet : LessonFacet.values()) {
      question = question.choose(facet.inIndex(), query.values(facet));
    }
    return question;
  }

  private static Map<LessonFacet, Map<String, Long>> counts(SearchResult result) {
    Map<LessonFacet, Map<String, Long>> counts = new EnumMap<>(LessonFacet.class);
    for (LessonFacet facet : LessonFacet.values()) {
      counts.put(facet, result.counts().getOrDefault(facet.inIndex(), Map.of()));
    }
    return counts;
  }
}
