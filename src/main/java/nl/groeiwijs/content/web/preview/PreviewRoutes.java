package nl.groeiwijs.content.web.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** The addresses where a draft, or the site to come, is shared. */
@ApplicationScoped
public class PreviewRoutes implements EditorRoutes {

  @Override
  public List<EditorRoute> routes() {
    return List.of(
        new EditorRoute("/cms/publicatie/{id}/delen", ShareServlet.PATH),
        new EditorRoute(FutureSiteServlet.PATH, FutureSiteServlet.PATH));
  }
}
