package nl.groeiwijs.wegwijzer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;

/**
 * A heading and what stands under it.
 *
 * @param heading empty for what stands before the first heading
 */
record HeadedPart(Optional<Block.Heading> heading, List<Block> blocks) {

  HeadedPart {
    blocks = List.copyOf(blocks);
  }

  /** Cuts blocks at the headings of a level; the first part is the one without a heading. */
  static List<HeadedPart> cut(List<Block> blocks, int level) {
    List<HeadedPart> parts = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    List<Block> under = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading next && next.level() == level) {
        parts.add(new HeadedPart(heading, under));
        heading = Optional.of(next);
        under.clear();
      } else {
        under.add(block);
      }
    }
    parts.add(new HeadedPart(heading, under));
    return parts;
  }

  boolean hasList() {
    return blocks.stream().anyMatch(Block.Items.class::isInstance);
  }
}
