package nl.groeiwijs.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The editors' screen with the words of the search. */
@ApplicationScoped
public class SearchWordRoutes implements EditorRoutes {

  static final String SCREEN = "/cms/zoekwoorden";

  @Override
  public List<EditorRoute> routes() {
    return List.of(new EditorRoute(SCREEN, "/cms/search/search-words.xhtml"));
  }
}
