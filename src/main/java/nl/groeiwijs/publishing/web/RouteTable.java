package nl.groeiwijs.publishing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of all features. */
@ApplicationScoped
public class RouteTable {

  @Inject @Any private Instance<Routes> features;

  private List<Route> routes;

  /**
   * A route that fits an address.
   *
   * @param names values of the names in the route
   */
  record Match(Route route, Map<String, String> names) {}

  @PostConstruct
  void collect() {
    routes = features.stream().flatMap(feature -> feature.routes().stream()).toList();
  }

  /**
   * @param path address without language prefix, {@code /} for the home page
   */
  Optional<Match> find(String path) {
    for (Route route : routes) {
      Optional<Map<String, String>> names = route.match(path);
      if (names.isPresent()) {
        return Optional.of(new Match(route, names.get()));
      }
    }
    return Optional.empty();
  }
}
