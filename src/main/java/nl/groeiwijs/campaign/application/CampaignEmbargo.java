package nl.groeiwijs.campaign.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.campaign.domain.Campaign;
import nl.groeiwijs.campaign.domain.CampaignKind;
import nl.groeiwijs.campaign.domain.Toolkit;
import nl.groeiwijs.campaign.domain.ToolkitKind;
import nl.groeiwijs.publishing.application.Embargo;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.domain.Language;

/** Campaigns before their first day, with their materials. */
@ApplicationScoped
public class CampaignEmbargo implements Embargo {

  private static final int MOST = 500;

  private final PublishedPages pages;
  private final Clock clock;

  CampaignEmbargo() {
    this(null, null);
  }

  @Inject
  public CampaignEmbargo(PublishedPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public Set<UUID> withheld() {
    Set<UUID> withheld = new HashSet<>();
    for (Language language : Language.values()) {
      withheld.addAll(withheld(language));
    }
    return withheld;
  }

  private Set<UUID> withheld(Language language) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), PortalClock.ZONE);
    List<PublishedDocument> campaigns =
        pages.listDocuments(CampaignKind.ID, language, MOST).stream()
            .filter(page -> !Campaign.of(page.document()).stateOn(today).isVisible())
            .toList();
    if (campaigns.isEmpty()) {
      return Set.of();
    }
    Set<String> slugs =
        campaigns.stream().map(page -> page.summary().slug()).collect(Collectors.toSet());
    Set<UUID> withheld = new HashSet<>();
    campaigns.forEach(page -> withheld.add(page.summary().editionId()));
    pages.listDocuments(ToolkitKind.ID, language, MOST).stream()
        .filter(page -> slugs.contains(Toolkit.of(page.document()).campaign()))
        .forEach(page -> withheld.add(page.summary().editionId()));
    return withheld;
  }
}
