package nl.groeiwijs.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of the search page and of the list under its field. */
@ApplicationScoped
public class SearchRoutes implements Routes {

  static final String SEARCH = "/zoeken";

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(SEARCH, SearchPageBean.class, "/search/search.xhtml")
            .asking(SearchAddress.parameters()),
        new Route(SEARCH + "/suggesties", SuggestionsBean.class, "/search/suggestions.xhtml")
            .asking(SearchAddress.parameters()));
  }
}
