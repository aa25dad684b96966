package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.guidance.domain.CardKind;
import nl.groeiwijs.guidance.domain.ConversationCard;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.SiteBean;

/** Follows the reference of a card block. */
@Named
@RequestScoped
public class CardBlockBean {

  @Inject private PublishedPages pages;
  @Inject private PageTrace trace;
  @Inject private SiteBean site;

  /** The cards that a block names, in the language of the page; what is not published is left. */
  public List<ConversationCard> find(Block.Directive block) {
    return block.references().stream()
        .flatMap(slug -> pages.findBySlug(CardKind.ID, site.getLanguage(), slug).stream())
        .peek(card -> trace.shows(card.summary().editionId()))
        .map(card -> ConversationCard.of(card.document()))
        .toList();
  }
}
