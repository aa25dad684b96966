package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses for planning: the year plan and the coverage map. */
@ApplicationScoped
public class PlanRoutes implements Routes {

  static final String PLAN = "/jaarplan";
  static final String COVERAGE = "/dekking";

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(PLAN, YearPlanPageBean.class, "/lesson/year-plan.xhtml")
            .asking(
                Stream.of(PlanAddress.PARAMETERS, PlanPicker.PARAMETERS)
                    .flatMap(List::stream)
                    .toList()),
        new Route(COVERAGE, CoveragePageBean.class, "/lesson/coverage.xhtml")
            .asking(CoverageAddress.parameters()));
  }
}
