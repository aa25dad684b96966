package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.guidance.application.ReadingLists;
import nl.groeiwijs.guidance.domain.CardKind;
import nl.groeiwijs.guidance.domain.ConversationCard;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicRequest;

/** All conversation cards, by age. */
@Named
@RequestScoped
public class CardListBean extends GuidanceListPage {

  /** A band and its cards. */
  public record Shelf(AgeBand band, List<ConversationCard> cards) {}

  @Inject private ReadingLists lists;
  @Inject private PageTrace trace;

  private List<Shelf> shelves;

  public CardListBean() {
    super("guidance.cards", "/gesprekskaarten");
  }

  @Override
  PageOutcome find(PublicRequest request) {
    List<PublishedDocument> cards = lists.documents(CardKind.ID, request.language());
    cards.forEach(card -> trace.shows(card.summary().editionId()));
    shelves = Arrays.stream(AgeBand.values()).map(band -> shelf(band, cards)).toList();
    return PageOutcome.FOUND;
  }

  private static Shelf shelf(AgeBand band, List<PublishedDocument> cards) {
    return new Shelf(
        band,
        cards.stream()
            .filter(c -> c.document().ages().flatMap(AgeBand::of).filter(band::equals).isPresent())
            .map(card -> ConversationCard.of(card.document()))
            .toList());
  }

  public List<Shelf> getShelves() {
    return shelves;
  }
}
