package nl.groeiwijs.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.campaign.application.CampaignCalendar;
import nl.groeiwijs.campaign.application.ShownCampaign;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.CardKind;
import nl.groeiwijs.guidance.domain.ConversationCard;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** The first page: how old is your child, what happened, search, a card, guides, school. */
@Named
@RequestScoped
public class HomePageBean implements PublicPage {

  /** Bands of which the first guide stands on the page: a young, a middle and an older child. */
  private static final List<AgeBand> SHOWN =
      List.of(AgeBand.DISCOVERING, AgeBand.GROWING, AgeBand.SEARCHING);

  @Inject private PublishedPages pages;
  @Inject private ReadingLists lists;
  @Inject private CampaignCalendar calendar;
  @Inject private PageTrace trace;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  private Language language;
  private List<PageSummary> guides;
  private Optional<ConversationCard> card;
  private Optional<ShownCampaign> campaign;

  @Override
  public PageOutcome load(PublicRequest request) {
    language = request.language();
    guides =
        SHOWN.stream()
            .flatMap(
                band ->
                    lists.forAges(GuideKind.ID, language, band.range()).stream()
                        .filter(guide -> !guide.sensitive())
                        .limit(1))
            .toList();
    card = cardOfTheWeek();
    campaign = calendar.current(language);
    calendar.nextChange(language).ifPresent(trace::validUntil);
    campaign.ifPresent(shown -> trace.shows(shown.page().editionId()));
    guides.forEach(guide -> trace.shows(guide.editionId()));
    return PageOutcome.FOUND;
  }

  /** Another card each week, the same for everybody. */
  private Optional<ConversationCard> cardOfTheWeek() {
    LocalDate today = LocalDate.now(clock);
    int cards = (int) pages.list(CardKind.ID, language, 1, 1).total();
    trace.validUntil(today.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
    if (cards == 0) {
      return Optional.empty();
    }
    int number = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % cards + 1;
    return pages.list(CardKind.ID, language, number, 1).items().stream()
        .findFirst()
        .flatMap(summary -> pages.find(summary.editionId()))
        .map(document -> ConversationCard.of(document.document()));
  }

  public List<PageSummary> getGuides() {
    return guides;
  }

  /** The card of the week, as a list of none or one. */
  public List<ConversationCard> getCards() {
    return card.stream().toList();
  }

  /** The campaign that runs today, as a list of none or one. */
  public List<ShownCampaign> getCampaigns() {
    return campaign.stream().toList();
  }

  /** Words to search for, as people say them. */
  public List<String> getSuggestions() {
    return List.of(Texts.get(language, "site.home.suggestions").split(", *"));
  }

  /** A word as it stands in a query string. */
  public String encode(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  @Override
  public String title() {
    return Texts.get(language, "site.home.title");
  }

  @Override
  public String description() {
    return Texts.get(language, "site.home.description");
  }

  @Override
  public Section section() {
    return Section.PARENTS;
  }

  @Override
  public Optional<String> hrefIn(Language other) {
    return Optional.of(other.prefix() + "/");
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(language.prefix() + "/");
  }

  @Override
  public String jsonLd() {
    return LinkedData.object()
        .add("@context", "https://schema.org")
        .add("@type", "WebSite")
        .add("name", Texts.get(language, "site.name"))
        .add("inLanguage", language.code())
        .add("url", address.absolute(language.prefix() + "/"))
        .build()
        .toString();
  }
}
