package nl.groeiwijs.content.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.DocumentText;

/**
 * Two people's changes to one text, brought together: field by field in the front matter, block by
 * block in the body. What does not overlap is merged; what does is kept twice, for a person to
 * choose.
 *
 * @param parts in the order of the text; together they are all of it
 */
public record TextMerge(List<MergePart> parts) {

  private static final Pattern BLANK_AFTER = Pattern.compile("(?<=\\n)(?=\\s*\\z)");

  /** Whose text stands in a part that both changed. */
  public enum Side {
    MINE,
    THEIRS,
    /** First mine, then theirs. */
    BOTH
  }

  public TextMerge {
    parts = List.copyOf(parts);
  }

  /**
   * @param base what both began with
   * @param mine what I made of it
   * @param theirs what was kept in the meantime
   */
  public static TextMerge of(String base, String mine, String theirs) {
    DocumentText from = DocumentText.of(base);
    DocumentText my = DocumentText.of(mine);
    DocumentText their = DocumentText.of(theirs);
    List<MergePart> parts = new ArrayList<>();
    fence(from.head(), my.head(), their.head(), parts);
    parts.addAll(fields(TextBlocks.fields(from), TextBlocks.fields(my), TextBlocks.fields(their)));
    fence(from.separator(), my.separator(), their.separator(), parts);
    parts.addAll(ListMerge.of(body(from), body(my), body(their)));
    return new TextMerge(parts);
  }

  /** True when nothing overlaps: {@link #text()} has the changes of both. */
  public boolean isClean() {
    return parts.stream().noneMatch(MergePart.Both.class::isInstance);
  }

  /** The merged text; what overlaps stands as the other has it. */
  public String text() {
    return text(Map.of());
  }

  /**
   * The merged text.
   *
   * @param choices whose text to take, by the place of the part in {@link #parts()}; theirs where
   *     nothing was chosen
   */
  public String text(Map<Integer, Side> choices) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Side side = choices.getOrDefault(i, Side.THEIRS);
      if (parts.get(i) instanceof MergePart.Both both) {
        text.append(side == Side.THEIRS ? "" : both.mine());
        text.append(side == Side.MINE ? "" : both.theirs());
      } else {
        text.append(parts.get(i).merged());
      }
    }
    return text.toString();
  }

  private static void fence(String base, String mine, String theirs, List<MergePart> parts) {
    MergePart part = whole(base, mine, theirs);
    if (!mine.isEmpty() || !theirs.isEmpty()) {
      parts.add(part);
    }
  }

  /** The blocks, with the blank lines after each by themselves: they are nobody's change. */
  private static List<String> body(DocumentText text) {
    return TextBlocks.body(text).stream()
        .flatMap(block -> Stream.of(BLANK_AFTER.split(block.text(), 2)))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private static List<MergePart> fields(
      Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
    Set<String> keys = new LinkedHashSet<>(base.keySet());
    keys.addAll(theirs.keySet());
    keys.addAll(mine.keySet());
    return keys.stream()
        .map(
            key ->
                whole(
                    base.getOrDefault(key, ""),
                    mine.getOrDefault(key, ""),
                    theirs.getOrDefault(key, "")))
        .toList();
  }

  private static MergePart whole(String base, String mine, String theirs) {
    if (mine.equals(theirs)) {
      return new MergePart.Same(mine);
    }
    if (theirs.equals(base)) {
      return new MergePart.Mine(base, mine);
    }
    return mine.equals(base)
        ? new MergePart.Theirs(base, theirs)
        : new MergePart.Both(base, mine, theirs);
  }
}
