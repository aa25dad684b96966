package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of the core goals. */
@ApplicationScoped
public class CoreGoalRoutes implements Routes {

  static final String LIST = "/kerndoelen";
  private static final String ONE = "/kerndoel/";

  /** Address of a goal without language prefix. */
  static String address(Object uuid) {
    return ONE + uuid;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(LIST, CoreGoalsPageBean.class, "/lesson/core-goals.xhtml")
            .asking(GoalQuery.PARAMETERS),
        new Route(ONE + "{uuid}", CoreGoalPageBean.class, "/lesson/core-goal.xhtml"));
  }
}
