package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.stream.Stream;

/** The body of a document as a list of blocks in the order of the text. */
public record Body(List<Block> blocks) {

  private static final int WORDS_PER_MINUTE = 200;

  public Body {
    blocks = List.copyOf(blocks);
  }

  /** All directives with this name. */
  public List<Block.Directive> directives(String name) {
    return directives().filter(directive -> directive.name().equals(name)).toList();
  }

  public Stream<Block.Directive> directives() {
    return blocks.stream()
        .filter(Block.Directive.class::isInstance)
        .map(Block.Directive.class::cast);
  }

  /** Headings of level 2 with an anchor: the contents of the page. */
  public List<Block.Heading> contents() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 2 && heading.anchor().isPresent())
        .toList();
  }

  /**
   * The text that most readers see, without markup, for search and for counting words. Its easy
   * words say the same again, and what adds depth is not what a page is found for.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    blocks.stream().filter(block -> !isLayer(block)).forEach(block -> append(block, text));
    return text.toString().strip();
  }

  private static void append(Block block, StringBuilder text) {
    if (block instanceof Block.Heading heading) {
      text.append(heading.text()).append('\n');
    } else if (block instanceof Block.Prose prose) {
      text.append(prose.text()).append('\n');
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> text.append(item.text()).append('\n'));
    } else if (block instanceof Block.Directive directive) {
      text.append(directive.title()).append('\n');
      boolean refers = Directives.REFERRING.contains(directive.name());
      (refers ? directive.introduction() : directive.body()).forEach(b -> append(b, text));
    }
  }

  public int words() {
    String text = text();
    return text.isEmpty() ? 0 : text.split("\\s+").length;
  }

  private static boolean isLayer(Block block) {
    return block instanceof Block.Directive directive
        && Directives.LAYERS.contains(directive.name());
  }

  /** Reading time in whole minutes, at least 1. */
  public int minutes() {
    return Math.max(1, Math.round(words() / (float) WORDS_PER_MINUTE));
  }
}
