package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.publishing.application.Embargo;
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
  private final Iterable<Embargo> embargoes;

  PublicationSearch() {
    this(null, List.of());
  }

  @Inject
  PublicationSearch(PublicationIndex index, @Any Instance<Embargo> embargoes) {
    this(index, (Iterable<Embargo>) embargoes);
  }

  /** For use outside the container. */
  public PublicationSearch(PublicationIndex index, Iterable<Embargo> embargoes) {
    this.index = index;
    this.embargoes = embargoes;
  }

  public SearchResult find(SearchQuery query) {
    return index.search(query, withheld());
  }

  /** How many publications fit, without reading them. */
  public long count(SearchQuery query) {
    return index.count(query, withheld());
  }

  private Set<UUID> withheld() {
    Set<UUID> withheld = new HashSet<>();
    embargoes.forEach(embargo -> withheld.addAll(embargo.withheld()));
    return withheld;
  }
}
