package nl.groeiwijs.publishing.web.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Marks the words of a run that differ from those of an earlier one. */
final class ChangedRun {

  private final Marks marks;
  private final List<Piece> before;
  private final List<Piece> after;
  private final Set<Integer> added = new HashSet<>();
  private final Map<Integer, List<Piece>> removed = new HashMap<>();

  private ChangedRun(Marks marks, List<Piece> before, List<Piece> after) {
    this.marks = marks;
    this.before = before;
    this.after = after;
  }

  static void mark(TextRun before, TextRun after, Marks marks) {
    new ChangedRun(marks, before.pieces(), after.pieces()).mark();
  }

  private void mark() {
    for (AbstractDelta<String> delta : DiffUtils.diff(keys(before), keys(after)).getDeltas()) {
      int from = delta.getSource().getPosition();
      int at = delta.getTarget().getPosition();
      if (delta.getSource().size() > 0) {
        removed.put(at, before.subList(from, from + delta.getSource().size()));
      }
      for (int i = at; i < at + delta.getTarget().size(); i++) {
        added.add(i);
      }
    }
    int at = 0;
    while (at < after.size()) {
      int from = at;
      Node node = after.get(at).node();
      while (at < after.size() && after.get(at).node() == node) {
        at++;
      }
      if (isTouched(from, at)) {
        rewrite(node, from, at);
      }
    }
  }

  private static List<String> keys(List<Piece> pieces) {
    return pieces.stream().map(Piece::key).toList();
  }

  private boolean isTouched(int from, int until) {
    boolean last = until == after.size() && removed.containsKey(until);
    return last
        || added.stream().anyMatch(i -> i >= from && i < until)
        || removed.keySet().stream().anyMatch(i -> i >= from && i < until);
  }

  /** Puts the pieces back in place of their node, with marks around those that differ. */
  private void rewrite(Node node, int from, int until) {
    List<Node> made = new ArrayList<>();
    int at = from;
    while (at < until) {
      addRemoved(at, made);
      int start = at;
      boolean isNew = added.contains(at);
      do {
        at++;
      } while (at < until && added.contains(at) == isNew && !removed.containsKey(at));
      made.addAll(isNew ? List.of(fill(marks.ins(), start, at)) : nodes(start, at));
    }
    if (until == after.size()) {
      addRemoved(until, made);
    }
    made.forEach(node::before);
    node.remove();
  }

  private void addRemoved(int at, List<Node> made) {
    if (removed.containsKey(at)) {
      made.add(marks.del(removed.get(at)));
    }
  }

  private Element fill(Element mark, int from, int until) {
    nodes(from, until).forEach(mark::appendChild);
    return mark;
  }

  private List<Node> nodes(int from, int until) {
    return after.subList(from, until).stream()
        .map(piece -> piece.isPicture() ? piece.node().clone() : new TextNode(piece.text()))
        .map(Node.class::cast)
        .toList();
  }
}
