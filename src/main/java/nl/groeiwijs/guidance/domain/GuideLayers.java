package nl.groeiwijs.guidance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.ReadingLayer;

/** What a guide shows in each layer: easy words stand in for the rest of their section. */
public final class GuideLayers {

  /** What stands beside the easy words of a section; the rest makes way for them. */
  private static final Set<String> BESIDE_EASY =
      Set.of("kort", "zeg-dit", "let-op", Directives.CARD, Directives.FACT, Directives.HELP);

  private GuideLayers() {}

  /** The blocks that a reader of this layer is shown. */
  public static List<Block> blocks(Body body, ReadingLayer layer) {
    List<Block> shown = new ArrayList<>();
    for (BodySection section : BodySection.cut(body)) {
      if (layer == ReadingLayer.EASY && section.easy().isPresent()) {
        section.blocks().stream().filter(BodySection::isTitle).forEach(shown::add);
        shown.addAll(section.easy().get().body());
        section.blocks().stream().filter(GuideLayers::standsBesideEasy).forEach(shown::add);
      } else {
        section.blocks().stream().filter(block -> holds(layer, block)).forEach(shown::add);
      }
    }
    return List.copyOf(shown);
  }

  private static boolean holds(ReadingLayer layer, Block block) {
    boolean depth = block.isDirective(Directives.DEPTH);
    return layer == ReadingLayer.DEPTH && depth || !depth && !block.isDirective(Directives.EASY);
  }

  private static boolean standsBesideEasy(Block block) {
    return block instanceof Block.Directive directive && BESIDE_EASY.contains(directive.name());
  }
}
