package nl.groeiwijs.publishing.web.difference;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The marks for what was added and what was taken away: colour and line for who sees, a hidden word
 * for who listens.
 *
 * @param added what is said before something new
 * @param removed what is said before something that is gone
 */
public record Marks(String added, String removed) {

  /** A mark around something new; still empty. */
  Element ins() {
    return mark("ins", added);
  }

  /** A mark around something that is gone; still empty. */
  Element del() {
    return mark("del", removed);
  }

  private static Element mark(String tag, String word) {
    Element hidden = new Element("span").addClass("gw-hidden").text(word + " ");
    return new Element(tag).appendChild(hidden);
  }

  /** What is gone, with its words and pictures but without its make-up. */
  Element del(List<Piece> gone) {
    Element del = del();
    gone.forEach(piece -> del.appendChild(copy(piece)));
    return del;
  }

  private static Node copy(Piece piece) {
    return piece.isPicture() ? piece.node().clone() : new TextNode(piece.text());
  }
}
