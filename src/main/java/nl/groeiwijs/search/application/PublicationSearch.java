package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.domain.SearchResult;
import nl.groeiwijs.search.persistence.PublicationIndex;

/**
 * Finds live publications by words and facets; the door for every other feature.
 *
 * <p>A lesson finder, for example, asks for the kind group {@code les}, the choices of the reader,
 * and the counts of the facets on its page:
 *
 * <pre>{@code
 * SearchResult found = search.find(
 *     SearchQuery.in(Language.NL)
 *         .words(q)
 *         .choose(Facet.KIND, List.of(KindGroup.LES.word()))
 *         .choose(Facet.LEVEL, request.all("groep"))
 *         .choose(Facet.KERNDOEL, request.all("kerndoel"))
 *         .count(Facet.SECTOR, Facet.LEVEL, Facet.THEME, Facet.MINUTES, Facet.FORM, Facet.KERNDOEL)
 *         .page(number, 20));
 * found.count(Facet.LEVEL, "groep-7");   // stays live when another groep is chosen
 * found.hits().items().get(0).editionId();   // for PublishedPages.find
 * }</pre>
 *
 * <p>Values that nothing has are no error: they find nothing. What an address may hold is for the
 * page to check. Nothing of a question is kept or logged.
 */
@ApplicationScoped
public class PublicationSearch {

  private final PublicationIndex index;

  PublicationSearch() {
    this(null);
  }

  @Inject
  public PublicationSearch(PublicationIndex index) {
    this.index = index;
  }

  public SearchResult find(SearchQuery query) {
    return index.search(query);
  }

  /** How many publications fit, without reading them. */
  public long count(SearchQuery query) {
    return index.count(query);
  }
}
