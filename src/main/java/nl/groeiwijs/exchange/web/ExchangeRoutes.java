package nl.groeiwijs.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The one page that people read about the doors. */
@ApplicationScoped
public class ExchangeRoutes implements Routes {

  static final String DATA = "/gegevens";

  @Override
  public List<Route> routes() {
    return List.of(new Route(DATA, DataPageBean.class, "/exchange/data.xhtml"));
  }
}
