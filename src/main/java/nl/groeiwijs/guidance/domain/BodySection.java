package nl.groeiwijs.guidance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;
import nl.groeiwijs.content.domain.Directives;

/**
 * A heading of the second level and what stands under it; what stands before the first one has
 * none.
 *
 * @param blocks the heading included
 */
record BodySection(List<Block> blocks) {

  private static final int TITLE_LEVEL = 2;

  BodySection {
    blocks = List.copyOf(blocks);
  }

  static List<BodySection> cut(Body body) {
    List<BodySection> sections = new ArrayList<>();
    List<Block> current = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (isTitle(block) && !current.isEmpty()) {
        sections.add(new BodySection(current));
        current.clear();
      }
      current.add(block);
    }
    sections.add(new BodySection(current));
    return sections;
  }

  /** The easy words of this section, the first when there are several. */
  Optional<Block.Directive> easy() {
    return all(Directives.EASY).stream().findFirst();
  }

  List<Block.Directive> all(String name) {
    return blocks.stream()
        .filter(block -> block.isDirective(name))
        .map(Block.Directive.class::cast)
        .toList();
  }

  /** The anchor of its heading, empty without one. */
  String anchor() {
    return blocks.stream()
        .filter(BodySection::isTitle)
        .map(block -> ((Block.Heading) block).id())
        .findFirst()
        .orElse("");
  }

  static boolean isTitle(Block block) {
    return block instanceof Block.Heading heading && heading.level() == TITLE_LEVEL;
  }
}
