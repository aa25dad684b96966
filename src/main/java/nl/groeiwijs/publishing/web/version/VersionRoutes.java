package nl.groeiwijs.publishing.web.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** What a publication said before; each address ends with that of the publication. */
@ApplicationScoped
public class VersionRoutes implements Routes {

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(
                PastPage.LIST + "/{address*}", VersionListPageBean.class, "/version/versions.xhtml")
            .asking(List.of(VersionListPageBean.DAY, VersionListPageBean.PAGE)),
        new Route(
            PastPage.TEXT + "/{number}/{address*}",
            VersionTextPageBean.class,
            "/version/text.xhtml"),
        new Route(
            PastPage.DIFFERENCE + "/{from}/{to}/{address*}",
            VersionDifferencePageBean.class,
            "/version/difference.xhtml"));
  }
}
