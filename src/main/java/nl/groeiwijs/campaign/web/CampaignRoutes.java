package nl.groeiwijs.campaign.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of campaigns and their materials. */
@ApplicationScoped
public class CampaignRoutes implements Routes {

  static final String LIST = "/campagnes";

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(LIST, CampaignsPageBean.class, "/campaign/campaigns.xhtml"),
        new Route("/campagne/{slug}", CampaignPageBean.class, "/campaign/campaign.xhtml"),
        new Route("/campagne/{campaign}/{slug}", ToolkitPageBean.class, "/campaign/toolkit.xhtml"));
  }
}
