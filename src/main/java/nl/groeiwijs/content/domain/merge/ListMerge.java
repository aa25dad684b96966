package nl.groeiwijs.content.domain.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Three-way merge of lists of texts. Edits that touch the same items, or insert at the same place,
 * come together in one part; what lies apart is merged by itself.
 */
final class ListMerge {

  private final List<String> base;
  private final Deque<Edit> mine;
  private final Deque<Edit> theirs;
  private final List<MergePart> parts = new ArrayList<>();
  private int done;

  private ListMerge(List<String> base, List<String> mine, List<String> theirs) {
    this.base = base;
    this.mine = new ArrayDeque<>(Edit.between(base, mine));
    this.theirs = new ArrayDeque<>(Edit.between(base, theirs));
  }

  static List<MergePart> of(List<String> base, List<String> mine, List<String> theirs) {
    ListMerge merge = new ListMerge(base, mine, theirs);
    while (!merge.mine.isEmpty() || !merge.theirs.isEmpty()) {
      merge.region();
    }
    merge.same(base.size());
    return List.copyOf(merge.parts);
  }

  private void same(int until) {
    base.subList(done, until).forEach(text -> parts.add(new MergePart.Same(text)));
    done = until;
  }

  /** Takes the next edit and all that overlap with it, of both sides. */
  private void region() {
    Edit first = firstIs(mine, theirs) ? mine.peek() : theirs.peek();
    int from = first.from();
    int until = first.until();
    List<Edit> ofMine = new ArrayList<>();
    List<Edit> ofTheirs = new ArrayList<>();
    boolean grown = true;
    while (grown) {
      int before = ofMine.size() + ofTheirs.size();
      until = take(mine, ofMine, from, until);
      until = take(theirs, ofTheirs, from, until);
      grown = ofMine.size() + ofTheirs.size() > before;
    }
    same(from);
    parts.add(part(from, until, ofMine, ofTheirs));
    done = until;
  }

  private static boolean firstIs(Deque<Edit> one, Deque<Edit> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return other.isEmpty();
    }
    Edit a = one.peek();
    Edit b = other.peek();
    return a.from() < b.from() || a.from() == b.from() && (a.isInsertion() || !b.isInsertion());
  }

  private static int take(Deque<Edit> edits, List<Edit> taken, int from, int until) {
    int end = until;
    while (!edits.isEmpty() && overlaps(edits.peek(), from, end)) {
      Edit edit = edits.poll();
      taken.add(edit);
      end = Math.max(end, edit.until());
    }
    return end;
  }

  private static boolean overlaps(Edit edit, int from, int until) {
    return edit.from() < until || edit.isInsertion() && from == until && edit.from() == from;
  }

  private MergePart part(int from, int until, List<Edit> ofMine, List<Edit> ofTheirs) {
    String before = String.join("", base.subList(from, until));
    String my = Edit.apply(base, from, until, ofMine);
    String their = Edit.apply(base, from, until, ofTheirs);
    if (ofTheirs.isEmpty()) {
      return new MergePart.Mine(before, my);
    }
    if (ofMine.isEmpty()) {
      return new MergePart.Theirs(before, their);
    }
    return my.equals(their) ? new MergePart.Same(my) : new MergePart.Both(before, my, their);
  }
}
