package nl.groeiwijs.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.campaign.application.CampaignCalendar;
import nl.groeiwijs.campaign.application.ShownCampaign;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** All campaigns: those that run now, and the archive. */
@Named
@RequestScoped
public class CampaignsPageBean implements PublicPage {

  @Inject private CampaignCalendar calendar;
  @Inject private PageTrace trace;

  private Language language;
  private List<ShownCampaign> campaigns;

  @Override
  public PageOutcome load(PublicRequest request) {
    language = request.language();
    campaigns = calendar.list(language);
    campaigns.forEach(shown -> trace.shows(shown.page().editionId()));
    calendar.nextChange(language).ifPresent(trace::validUntil);
    return PageOutcome.FOUND;
  }

  public List<ShownCampaign> getRunning() {
    return campaigns.stream().filter(ShownCampaign::isRunning).toList();
  }

  public List<ShownCampaign> getArchive() {
    return campaigns.stream().filter(shown -> !shown.isRunning()).toList();
  }

  @Override
  public String title() {
    return Texts.get(language, "campaign.list.title");
  }

  @Override
  public String description() {
    return Texts.get(language, "campaign.list.lead");
  }

  @Override
  public Section section() {
    return Section.CAMPAIGNS;
  }

  @Override
  public Optional<String> hrefIn(Language other) {
    return Optional.of(other.prefix() + CampaignRoutes.LIST);
  }

  @Override
  public Optional<String> canonical() {
    return hrefIn(language);
  }
}
