package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of what parents read. */
@ApplicationScoped
public class GuidanceRoutes implements Routes {

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/gids/{slug}", GuidePageBean.class, "/guidance/guide.xhtml"),
        new Route("/hulp", HelpListBean.class, "/guidance/help-list.xhtml"),
        new Route("/hulp/{slug}", HelpPageBean.class, "/guidance/help-page.xhtml"));
  }
}
