package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.content.application.PublicAddresses;
import nl.groeiwijs.publishing.application.MovedPages;
import nl.groeiwijs.publishing.application.WithdrawnPages;
import nl.groeiwijs.shared.domain.Language;

/** Says whether an address gives a page by asking the page itself, as the router does. */
@ApplicationScoped
public class RoutedAddresses implements PublicAddresses {

  @Inject @Any private Instance<Routes> features;
  @Inject @Any private Instance<PublicPage> pages;
  @Inject private WithdrawnPages withdrawn;
  @Inject private MovedPages moved;

  @Override
  public boolean leads(Language language, String address) {
    if (withdrawn.find(language, address).isPresent()) {
      return false;
    }
    boolean found =
        features.stream()
            .flatMap(feature -> feature.routes().stream())
            .flatMap(route -> page(route, language, address).stream())
            .findFirst()
            .orElse(false);
    return found || moved.find(language, address).isPresent();
  }

  /** Whether the page of this route is there; empty when the address is not this route's. */
  private Optional<Boolean> page(Route route, Language language, String address) {
    return route
        .match(address)
        .map(names -> new PublicRequest(language, address, names, Map.<String, List<String>>of()))
        .map(
            asked -> !(pages.select(route.page()).get().load(asked) instanceof PageOutcome.Failed));
  }
}
