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
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.BodyPart;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Picture;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** A campaign, in its period or from the archive. */
@Named
@RequestScoped
public class CampaignPageBean implements PublicPage {

  @Inject private CampaignCalendar calendar;
  @Inject private Toolkits toolkits;
  @Inject private PublishedPages pages;
  @Inject private PageTrace trace;
  @Inject private PublicAddress address;

  private PublicRequest request;
  private Optional<ShownCampaign> campaign = Optional.empty();

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    campaign = calendar.find(asked.language(), asked.name("slug"));
    campaign.ifPresent(this::remember);
    return campaign.isPresent() ? PageOutcome.FOUND : PageOutcome.MISSING;
  }

  private void remember(ShownCampaign shown) {
    trace.shows(shown.page().editionId());
    calendar.nextChange(shown.campaign()).ifPresent(trace::validUntil);
  }

  public ShownCampaign getShown() {
    return campaign.orElseThrow();
  }

  public Document getDocument() {
    return getShown().campaign().document();
  }

  /** The body by its headings. */
  public List<BodyPart> getParts() {
    return BodyPart.cut(getDocument().body().blocks(), 2).stream()
        .filter(part -> part.heading().isPresent() || !part.blocks().isEmpty())
        .toList();
  }

  /** The materials that a block names; none outside the page of a campaign. */
  public List<ShownToolkit> toolkits(Block.Directive block) {
    List<ShownToolkit> found =
        campaign.map(shown -> toolkits.list(shown, block.references())).orElse(List.of());
    found.forEach(toolkit -> trace.shows(toolkit.page().editionId()));
    return found;
  }

  /** The card to fill in, as a list of none or one: the first thing to do. */
  public List<ShownToolkit> getCards() {
    return getDocument().body().directives(Directives.TOOLKIT).stream()
        .flatMap(block -> toolkits(block).stream())
        .filter(toolkit -> toolkit.toolkit().form() == ToolkitForm.INVULKAART)
        .limit(1)
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
            request.href(CampaignRoutes.LIST)));
  }

  @Override
  public boolean sensitive() {
    return getDocument().sensitive();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return pages.listLanguages(getDocument().id()).stream()
        .filter(edition -> edition.language() == language)
        .map(PageSummary::href)
        .findFirst();
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(getShown().page().href());
  }

  @Override
  public Optional<Picture> picture() {
    return getDocument().picture();
  }

  @Override
  public String jsonLd() {
    ShownCampaign shown = getShown();
    return CampaignJsonLd.of(shown.campaign(), shown.page(), address.absolute(shown.page().href()));
  }
}
