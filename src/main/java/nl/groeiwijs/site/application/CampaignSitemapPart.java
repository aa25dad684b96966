package nl.groeiwijs.site.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.campaign.application.CampaignCalendar;
import nl.groeiwijs.publishing.application.SitemapPart;
import nl.groeiwijs.shared.domain.Language;

/** The campaigns that the public may see today. */
@ApplicationScoped
public class CampaignSitemapPart implements SitemapPart {

  private final CampaignCalendar calendar;

  CampaignSitemapPart() {
    this(null);
  }

  @Inject
  public CampaignSitemapPart(CampaignCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public List<Entry> entries(Language language) {
    return calendar.list(language).stream()
        .filter(shown -> shown.page().language() == language)
        .map(shown -> new Entry(shown.page().href(), Optional.of(shown.page().updated())))
        .toList();
  }
}
