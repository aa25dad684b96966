package nl.groeiwijs.publishing.web.difference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A word with the white space after it, or a picture.
 *
 * @param key what is compared; empty for white space only
 * @param node the text or the picture that it comes from
 * @param text as it stands in the page; empty for a picture
 */
record Piece(String key, Node node, String text) {

  private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

  static List<Piece> of(TextNode node) {
    return WORD.matcher(node.getWholeText())
        .results()
        .map(MatchResult::group)
        .map(word -> new Piece(word.strip(), node, word))
        .toList();
  }

  static Piece of(Element picture) {
    return new Piece("<" + picture.attr("src") + ' ' + picture.attr("alt") + '>', picture, "");
  }

  boolean isPicture() {
    return node instanceof Element;
  }
}
