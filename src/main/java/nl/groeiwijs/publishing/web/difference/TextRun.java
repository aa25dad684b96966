package nl.groeiwijs.publishing.web.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The smallest block of a page: text and pictures that stand in one element without another block
 * between them.
 *
 * @param parent the element that they stand in
 * @param nodes children of that element, in order, with something to see in them
 */
record TextRun(Element parent, List<Node> nodes) {

  /** What is no text for a reader. */
  private static final Set<String> UNREAD = Set.of("script", "style", "svg", "template", "select");

  private static final String PICTURE = "img";

  TextRun {
    nodes = List.copyOf(nodes);
  }

  /** All runs under an element, in the order of the page. */
  static List<TextRun> under(Element root) {
    List<TextRun> runs = new ArrayList<>();
    collect(root, runs);
    return runs;
  }

  private static void collect(Element parent, List<TextRun> runs) {
    List<Node> open = new ArrayList<>();
    for (Node child : List.copyOf(parent.childNodes())) {
      if (child instanceof Element element && holdsBlocks(element)) {
        close(parent, open, runs);
        collect(element, runs);
      } else {
        open.add(child);
      }
    }
    close(parent, open, runs);
  }

  private static boolean holdsBlocks(Element element) {
    return !UNREAD.contains(element.normalName())
        && (element.isBlock() || element.getAllElements().stream().anyMatch(Element::isBlock));
  }

  private static void close(Element parent, List<Node> open, List<TextRun> runs) {
    if (open.stream().anyMatch(TextRun::isSeen)) {
      runs.add(new TextRun(parent, open));
    }
    open.clear();
  }

  private static boolean isSeen(Node node) {
    if (node instanceof TextNode text) {
      return !text.isBlank();
    }
    return node instanceof Element element
        && !UNREAD.contains(element.normalName())
        && (element.hasText() || !element.getElementsByTag(PICTURE).isEmpty());
  }

  /** The words and pictures in order. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    nodes.forEach(node -> collectPieces(node, pieces));
    return pieces;
  }

  private static void collectPieces(Node node, List<Piece> pieces) {
    if (node instanceof TextNode text) {
      pieces.addAll(Piece.of(text));
    } else if (node instanceof Element element && element.normalName().equals(PICTURE)) {
      pieces.add(Piece.of(element));
    } else if (node instanceof Element element && !UNREAD.contains(element.normalName())) {
      List.copyOf(element.childNodes()).forEach(child -> collectPieces(child, pieces));
    }
  }

  /** What is compared first: the same text in the same kind of element is the same run. */
  String key() {
    return parent.normalName() + ' ' + words();
  }

  private List<String> words() {
    return pieces().stream().map(Piece::key).filter(key -> !key.isEmpty()).toList();
  }

  /**
   * How much two runs have in common.
   *
   * @return 0 for nothing, 1 for all
   */
  double likeness(TextRun other) {
    List<String> own = words();
    List<String> left = new ArrayList<>(other.words());
    int all = own.size() + left.size();
    long shared = own.stream().filter(left::remove).count();
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
