package nl.groeiwijs.guidance.domain;

import java.util.List;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.BodySection;
import nl.groeiwijs.content.domain.Document;

/**
 * A conversation starter.
 *
 * @param question what to ask the child
 * @param say what to say to the answer
 * @param ratherNot what closes the talk
 * @param closedDown what to do when the child clams up
 */
public record ConversationCard(
    Document document,
    List<Block> question,
    List<Block> say,
    List<Block> ratherNot,
    List<Block> closedDown) {

  /** The four parts of a card stand in this order, each under a heading of its own. */
  static final int PARTS = 4;

  /** Reads a card; the document must have passed {@link CardKind#check}. */
  public static ConversationCard of(Document document) {
    List<List<Block>> parts =
        BodySection.of(document.body()).stream().map(BodySection::blocks).toList();
    return new ConversationCard(document, parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }
}
