package nl.groeiwijs.wegwijzer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.search.application.PublicationSearch;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.Hit;
import nl.groeiwijs.search.domain.KindGroup;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.domain.Language;

/** Pathways that fit what a reader tells in their own words. The words are not kept. */
@ApplicationScoped
public class FittingPathways {

  /** More than this is no help in choosing. */
  private static final int MOST = 3;

  private final PublicationSearch search;

  FittingPathways() {
    this(null);
  }

  @Inject
  public FittingPathways(PublicationSearch search) {
    this.search = search;
  }

  /**
   * The pathways that fit best, the best first.
   *
   * @param words as they were typed; what is longer than a question may be counts no further
   * @param among the pathways to choose from; those in another language are not searched
   */
  public List<PageSummary> find(Language language, String words, List<PageSummary> among) {
    String asked = words.substring(0, Math.min(words.length(), SearchQuery.LONGEST));
    SearchQuery query =
        SearchQuery.in(language)
            .words(asked)
            .choose(Facet.KIND, List.of(KindGroup.WEGWIJZER.word()))
            .page(1, MOST);
    List<UUID> found =
        search.find(query).hits().items().stream().map(Hit::editionId).distinct().toList();
    return found.stream()
        .flatMap(id -> among.stream().filter(pathway -> pathway.editionId().equals(id)))
        .toList();
  }
}
