package nl.groeiwijs.content.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a body: a heading of level 2 and what stands under it.
 *
 * @param blocks without the heading itself
 */
public record BodySection(Block.Heading heading, List<Block> blocks) {

  public BodySection {
    blocks = List.copyOf(blocks);
  }

  /** Cuts a body at its headings of level 2; what stands before the first is left out. */
  public static List<BodySection> of(Body body) {
    List<BodySection> sections = new ArrayList<>();
    Block.Heading heading = null;
    List<Block> blocks = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block instanceof Block.Heading next && next.level() == 2) {
        if (heading != null) {
          sections.add(new BodySection(heading, blocks));
        }
        heading = next;
        blocks = new ArrayList<>();
      } else {
        blocks.add(block);
      }
    }
    if (heading != null) {
      sections.add(new BodySection(heading, blocks));
    }
    return List.copyOf(sections);
  }
}
