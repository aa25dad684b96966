package nl.groeiwijs.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The editors' addresses around publications. */
@ApplicationScoped
public class ContentRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute("/cms", "/cms/content/dashboard.xhtml"),
        new EditorRoute(EditionListServlet.PATH, EditionListServlet.PATH));
  }
}
