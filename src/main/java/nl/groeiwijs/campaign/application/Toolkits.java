package nl.groeiwijs.campaign.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.campaign.domain.Toolkit;
import nl.groeiwijs.campaign.domain.ToolkitKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.Slug;

/** The materials of campaigns that the public may see. */
@ApplicationScoped
public class Toolkits {

  private final PublishedPages pages;

  Toolkits() {
    this(null);
  }

  @Inject
  public Toolkits(PublishedPages pages) {
    this.pages = pages;
  }

  /** A material of a campaign that may be seen. */
  public Optional<ShownToolkit> find(ShownCampaign campaign, String slug) {
    return pages
        .findByAddress(
            campaign.page().language(), ToolkitKind.address(campaign.page().slug(), slug))
        .filter(page -> page.summary().kind().equals(ToolkitKind.ID))
        .map(Toolkits::shown);
  }

  /** The materials with these slugs, in this order; a slug without a live material is left out. */
  public List<ShownToolkit> list(ShownCampaign campaign, List<String> slugs) {
    return slugs.stream()
        .filter(Slug::isSlug)
        .flatMap(slug -> find(campaign, slug).stream())
        .toList();
  }

  private static ShownToolkit shown(PublishedDocument page) {
    return new ShownToolkit(page.summary(), Toolkit.of(page.document()));
  }
}
