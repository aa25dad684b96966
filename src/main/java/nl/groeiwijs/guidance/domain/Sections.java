package nl.groeiwijs.guidance.domain;

import java.util.ArrayList;
import java.util.List;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;

/** Cuts a body at its headings of level 2. */
final class Sections {

  private Sections() {}

  /** The blocks under each heading, without the heading; what stands before the first is left. */
  static List<List<Block>> of(Body body) {
    List<List<Block>> sections = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 2) {
        sections.add(new ArrayList<>());
      } else if (!sections.isEmpty()) {
        sections.get(sections.size() - 1).add(block);
      }
    }
    return sections;
  }
}
