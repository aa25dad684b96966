package nl.groeiwijs.operations.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of the running portal itself. */
@ApplicationScoped
public class OperationsRoutes implements Routes {

  @Override
  public List<Route> routes() {
    return List.of(new Route(BadAddressBean.PATH, BadAddressBean.class, "/site/error.xhtml"));
  }
}
