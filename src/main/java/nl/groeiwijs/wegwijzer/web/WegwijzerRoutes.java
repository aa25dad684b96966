package nl.groeiwijs.wegwijzer.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;
import nl.groeiwijs.wegwijzer.domain.PathwayKind;

/** The addresses of the pathways; the steps of a walk follow the slug. */
@ApplicationScoped
public class WegwijzerRoutes implements Routes {

  private static final String WALK = "/pathway/walk.xhtml";
  private static final String ADDRESS = PathwayKind.ADDRESS + "/{slug}";

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(PathwayKind.ADDRESS, PathwaysPageBean.class, "/pathway/pathways.xhtml"),
        new Route(ADDRESS, WalkPageBean.class, WALK),
        new Route(ADDRESS + "/{walk*}", WalkPageBean.class, WALK));
  }
}
