package nl.groeiwijs.content.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading of a body and what stands under it.
 *
 * @param heading empty for what stands before the first heading
 */
public record BodyPart(Optional<Block.Heading> heading, List<Block> blocks) {

  public BodyPart {
    blocks = List.copyOf(blocks);
  }

  /** Cuts blocks at the headings of a level; the first part is the one without a heading. */
  public static List<BodyPart> cut(List<Block> blocks, int level) {
    List<BodyPart> parts = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    List<Block> under = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading next && next.level() == level) {
        parts.add(new BodyPart(heading, under));
        heading = Optional.of(next);
        under.clear();
      } else {
        under.add(block);
      }
    }
    parts.add(new BodyPart(heading, under));
    return parts;
  }

  /** Anchor of the heading; empty when there is none. */
  public String anchor() {
    return heading.map(Block.Heading::id).orElse("");
  }

  /** Text of the heading; empty when there is none. */
  public String title() {
    return heading.map(Block.Heading::text).orElse("");
  }

  public boolean hasList() {
    return blocks.stream().anyMatch(Block.Items.class::isInstance);
  }
}
