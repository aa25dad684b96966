package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.BodySection;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.CardKind;
import nl.groeiwijs.guidance.domain.ConversationCard;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;

/** An age band: what is normal, what to do, guides, cards, an online theme, when to seek help. */
@Named
@RequestScoped
public class AgeBandBean extends GuidanceListPage {

  private static final int CARDS = 3;

  @Inject private PublishedPages pages;
  @Inject private ReadingLists lists;
  @Inject private PageTrace trace;

  private AgeBand band;
  private Document document;
  private List<BodySection> sections;
  private List<PageSummary> guides;
  private List<ConversationCard> cards;

  public AgeBandBean() {
    super("guidance.line", "/leeftijd");
  }

  @Override
  PageOutcome find(PublicRequest request) {
    Optional<AgeBand> asked = AgeBand.ofWord(request.name("band"));
    Optional<PublishedDocument> text =
        asked.flatMap(b -> pages.findByAddress(request.language(), b.address()));
    if (text.isEmpty()) {
      return PageOutcome.MISSING;
    }
    band = asked.get();
    document = text.get().document();
    sections = BodySection.of(document.body());
    guides = lists.forAges(GuideKind.ID, request.language(), band.range());
    cards =
        pages.listForAges(CardKind.ID, request.language(), band.range(), CARDS).stream()
            .flatMap(card -> pages.find(card.editionId()).stream())
            .map(card -> ConversationCard.of(card.document()))
            .toList();
    trace.shows(text.get().summary().editionId());
    guides.forEach(guide -> trace.shows(guide.editionId()));
    return PageOutcome.FOUND;
  }

  public AgeBand getBand() {
    return band;
  }

  public Document getDocument() {
    return document;
  }

  /** The part with this anchor. */
  public BodySection part(String anchor) {
    return sections.stream()
        .filter(section -> section.heading().id().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  public List<PageSummary> getGuides() {
    return guides;
  }

  public List<ConversationCard> getCards() {
    return cards;
  }

  @Override
  public String title() {
    return document.title();
  }

  @Override
  public String description() {
    return document.summary();
  }

  @Override
  public Optional<String> hrefIn(Language other) {
    return Optional.of(other.prefix() + band.address());
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(language().prefix() + band.address());
  }
}
