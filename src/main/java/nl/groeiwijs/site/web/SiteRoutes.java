package nl.groeiwijs.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of the shell. */
@ApplicationScoped
public class SiteRoutes implements Routes {

  @Override
  public List<Route> routes() {
    return List.of(new Route("/", HomePageBean.class, "/site/home.xhtml"));
  }
}
