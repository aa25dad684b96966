package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where readers say whether a page helped, and where what was counted stands. */
@ApplicationScoped
public class CountRoutes implements Routes {

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/reactie", FeedbackPageBean.class, "/site/feedback.xhtml").takingForms(),
        new Route(StatisticsPageBean.ADDRESS, StatisticsPageBean.class, "/site/statistics.xhtml"));
  }
}
