package nl.groeiwijs.wegwijzer.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;
import nl.groeiwijs.wegwijzer.domain.PathwayKind;

/**
 * The addresses of the pathways. A pathway has one address; the walk stands in its form, so that
 * neither the address nor the history of the browser tells an answer.
 */
@ApplicationScoped
public class WegwijzerRoutes implements Routes {

  private static final String WALK = "/pathway/walk.xhtml";
  private static final String ADDRESS = PathwayKind.ADDRESS + "/{slug}";

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(PathwayKind.ADDRESS, PathwaysPageBean.class, "/pathway/pathways.xhtml")
            .asking(List.of(PathwaysPageBean.ROLE))
            .takingForms(),
        new Route(NotesSheetBean.ADDRESS, NotesSheetBean.class, "/pathway/notes-sheet.xhtml"),
        new Route(ADDRESS, WalkPageBean.class, WALK).takingForms());
  }
}
