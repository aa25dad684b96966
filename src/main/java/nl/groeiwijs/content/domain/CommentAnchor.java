package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.groeiwijs.content.domain.merge.TextBlock;

/**
 * Where a comment belongs: the place of a block of the body and how its text started, so that it is
 * found again when blocks before it come or go, or when its end is changed.
 *
 * @param index place of the block, from 0; -1 for the text as a whole
 * @param quote start of the text of the block; empty for the text as a whole
 */
public record CommentAnchor(int index, String quote) {

  /** So much of the start must be the same when the whole quote is found nowhere. */
  private static final int ENOUGH = 30;

  private static final CommentAnchor WHOLE = new CommentAnchor(-1, "");

  /** The anchor of a block, or of the text as a whole when it has no such block. */
  public static CommentAnchor at(int index, List<TextBlock> blocks) {
    return index < 0 || index >= blocks.size()
        ? WHOLE
        : new CommentAnchor(index, blocks.get(index).quote());
  }

  public boolean isWhole() {
    return index < 0;
  }

  /** The place of the block in a later text; empty when it is gone, or for the text as a whole. */
  public OptionalInt find(List<TextBlock> blocks) {
    if (isWhole()) {
      return OptionalInt.empty();
    }
    OptionalInt exact = nearest(blocks, quote);
    boolean longer = quote.length() > ENOUGH;
    return exact.isPresent() || !longer ? exact : nearest(blocks, quote.substring(0, ENOUGH));
  }

  private OptionalInt nearest(List<TextBlock> blocks, String start) {
    return IntStream.range(0, blocks.size())
        .filter(place -> blocks.get(place).quote().startsWith(start))
        .boxed()
        .min((a, b) -> Math.abs(a - index) - Math.abs(b - index))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
