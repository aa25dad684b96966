package nl.groeiwijs.content.domain.merge;

import java.util.List;
import java.util.OptionalInt;

/**
 * A row of two texts side by side.
 *
 * @param beforeLine number of the line in the earlier text, empty when it has none
 * @param afterLine number of the line in the later text, empty when it has none
 */
public record DiffLine(
    Kind kind,
    OptionalInt beforeLine,
    OptionalInt afterLine,
    List<Piece> before,
    List<Piece> after) {

  /** What happened to the line. */
  public enum Kind {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /**
   * A piece of a line.
   *
   * @param marked true when the other text does not have it
   */
  public record Piece(String text, boolean marked) {}

  public DiffLine {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
