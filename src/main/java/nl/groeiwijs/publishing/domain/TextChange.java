package nl.groeiwijs.publishing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.merge.DiffLine;
import nl.groeiwijs.content.domain.merge.TextDiff;

/**
 * A line that is not the same in two versions of a text.
 *
 * @param part the heading that it stands under
 * @param before pieces of the earlier line; none for a new one
 * @param after pieces of the later line; none for one that is gone
 */
public record TextChange(
    Kind kind, String part, List<DiffLine.Piece> before, List<DiffLine.Piece> after) {

  /** What happened to the line, in the eyes of a reader. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** Two lines that share less than this are not the same line in other words. */
  private static final double ALIKE = 0.3;

  public TextChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** All changes, in the order of the later text. */
  public static List<TextChange> between(List<ReadLine> before, List<ReadLine> after) {
    List<TextChange> changes = new ArrayList<>();
    for (DiffLine row : TextDiff.of(text(before), text(after)).sideBySide()) {
      switch (row.kind()) {
        case SAME -> {}
        case ADDED -> changes.add(added(row, after));
        case REMOVED -> changes.add(removed(row, before));
        case CHANGED -> {
          if (shared(row) >= ALIKE) {
            changes.add(
                new TextChange(Kind.CHANGED, partAfter(row, after), row.before(), row.after()));
          } else {
            changes.add(removed(row, before));
            changes.add(added(row, after));
          }
        }
      }
    }
    return List.copyOf(changes);
  }

  /** The whole line that is new or gone. */
  public String words() {
    return words(kind == Kind.REMOVED ? before : after);
  }

  private static String words(List<DiffLine.Piece> pieces) {
    return pieces.stream().map(DiffLine.Piece::text).collect(Collectors.joining());
  }

  private static String text(List<ReadLine> lines) {
    return lines.stream().map(ReadLine::words).collect(Collectors.joining("\n"));
  }

  private static TextChange added(DiffLine row, List<ReadLine> after) {
    return new TextChange(Kind.ADDED, partAfter(row, after), List.of(), whole(row.after()));
  }

  private static TextChange removed(DiffLine row, List<ReadLine> before) {
    String part = before.get(row.beforeLine().orElseThrow() - 1).part();
    return new TextChange(Kind.REMOVED, part, whole(row.before()), List.of());
  }

  private static String partAfter(DiffLine row, List<ReadLine> after) {
    return after.get(row.afterLine().orElseThrow() - 1).part();
  }

  private static List<DiffLine.Piece> whole(List<DiffLine.Piece> pieces) {
    return List.of(new DiffLine.Piece(words(pieces), true));
  }

  /** How much of both lines is the same: 0 for nothing, 1 for all. */
  private static double shared(DiffLine row) {
    int marked = length(row.before(), true) + length(row.after(), true);
    int same = length(row.before(), false) + length(row.after(), false);
    return marked + same == 0 ? 1 : (double) same / (marked + same);
  }

  private static int length(List<DiffLine.Piece> pieces, boolean marked) {
    return pieces.stream()
        .filter(piece -> piece.marked() == marked)
        .mapToInt(piece -> piece.text().replaceAll("\\s", "").length())
        .sum();
  }
}
