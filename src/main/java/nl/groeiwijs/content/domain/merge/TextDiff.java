package nl.groeiwijs.content.domain.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** What differs between two texts: line by line, and within a changed line word by word. */
public final class TextDiff {

  private final List<String> before;
  private final List<String> after;

  private TextDiff(String before, String after) {
    this.before = before.lines().toList();
    this.after = after.lines().toList();
  }

  public static TextDiff of(String before, String after) {
    return new TextDiff(before, after);
  }

  /**
   * The difference as programmers and archives know it ("unified"); empty when there is none.
   *
   * @param context number of unchanged lines around each change
   */
  public List<String> unified(String beforeName, String afterName, int context) {
    return UnifiedDiffUtils.generateUnifiedDiff(
        beforeName, afterName, before, DiffUtils.diff(before, after), context);
  }

  /** Both texts whole, row by row. */
  public List<DiffLine> sideBySide() {
    List<DiffLine> rows = new ArrayList<>();
    int left = 0;
    int right = 0;
    for (Edit edit : Edit.between(before, after)) {
      while (left < edit.from()) {
        rows.add(row(DiffLine.Kind.SAME, left++, right++));
      }
      int changed = Math.min(edit.until() - edit.from(), edit.replacement().size());
      for (int i = 0; i < changed; i++) {
        rows.add(row(DiffLine.Kind.CHANGED, left++, right++));
      }
      while (left < edit.until()) {
        rows.add(row(DiffLine.Kind.REMOVED, left++, -1));
      }
      for (int i = changed; i < edit.replacement().size(); i++) {
        rows.add(row(DiffLine.Kind.ADDED, -1, right++));
      }
    }
    while (left < before.size()) {
      rows.add(row(DiffLine.Kind.SAME, left++, right++));
    }
    return rows;
  }

  private DiffLine row(DiffLine.Kind kind, int left, int right) {
    String from = left < 0 ? "" : before.get(left);
    String to = right < 0 ? "" : after.get(right);
    boolean words = kind == DiffLine.Kind.CHANGED;
    boolean whole = kind == DiffLine.Kind.ADDED || kind == DiffLine.Kind.REMOVED;
    return new DiffLine(
        kind,
        left < 0 ? OptionalInt.empty() : OptionalInt.of(left + 1),
        right < 0 ? OptionalInt.empty() : OptionalInt.of(right + 1),
        words ? pieces(from, to) : plain(from, whole),
        words ? pieces(to, from) : plain(to, whole));
  }

  private static List<DiffLine.Piece> plain(String text, boolean marked) {
    return text.isEmpty() ? List.of() : List.of(new DiffLine.Piece(text, marked));
  }

  /** The words of a line, with those marked that the other line does not have. */
  private static List<DiffLine.Piece> pieces(String line, String other) {
    List<String> words = words(line);
    List<DiffLine.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Edit edit : Edit.between(words, words(other))) {
      add(words.subList(at, edit.from()), false, pieces);
      add(words.subList(edit.from(), edit.until()), true, pieces);
      at = edit.until();
    }
    add(words.subList(at, words.size()), false, pieces);
    return pieces;
  }

  private static void add(List<String> words, boolean marked, List<DiffLine.Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new DiffLine.Piece(String.join("", words), marked));
    }
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.split("(?<=\\s)|(?=\\s)"));
  }
}
