package nl.groeiwijs.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.campaign.application.CampaignCalendar;
import nl.groeiwijs.campaign.application.ShownCampaign;
import nl.groeiwijs.campaign.application.ShownToolkit;
import nl.groeiwijs.campaign.application.Toolkits;
import nl.groeiwijs.campaign.domain.ToolkitForm;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** A material of a campaign, to copy or to print. */
@Named
@RequestScoped
public class ToolkitPageBean implements PublicPage {

  @Inject private CampaignCalendar calendar;
  @Inject private Toolkits toolkits;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private ShownCampaign campaign;
  private ShownToolkit shown;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<ShownCampaign> of = calendar.find(asked.language(), asked.name("campaign"));
    Optional<ShownToolkit> found = of.flatMap(c -> toolkits.find(c, asked.name("slug")));
    found.ifPresent(toolkit -> show(of.orElseThrow(), toolkit));
    return found.isPresent() ? PageOutcome.FOUND : PageOutcome.MISSING;
  }

  private void show(ShownCampaign of, ShownToolkit found) {
    campaign = of;
    shown = found;
    trace.shows(of.page().editionId());
    trace.shows(found.page().editionId());
    calendar.nextChange(of.campaign()).ifPresent(trace::validUntil);
  }

  public Document getDocument() {
    return shown.toolkit().document();
  }

  public ShownCampaign getCampaign() {
    return campaign;
  }

  public ToolkitForm getForm() {
    return shown.toolkit().form();
  }

  /** The text in parts; each says whether it is to be copied. */
  public List<ToolkitPart> getParts() {
    return shown.toolkit().parts().stream()
        .map(part -> new ToolkitPart(part, getForm().copies(part.anchor())))
        .toList();
  }

  @Override
  public String title() {
    return getDocument().title();
  }

  @Override
  public String description() {
    return getDocument().summary();
  }

  @Override
  public Section section() {
    return Section.CAMPAIGNS;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(
            Texts.get(request.language(), "campaign.list.title"),
            request.href(CampaignRoutes.LIST)),
        new Crumb(campaign.page().title(), campaign.page().href()));
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return language == request.language() ? canonical() : Optional.empty();
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(shown.page().href());
  }
}
