package nl.groeiwijs.guidance.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;
import nl.groeiwijs.content.domain.Directives;

/**
 * The ways to read a guide: in easy words, as it was written, or with more depth. Warnings, help
 * and facts stand in each of them.
 */
public enum ReadingLayer {
  EASY("makkelijk"),
  PLAIN("gewoon"),
  DEPTH("verdieping");

  /** What stands beside the easy words of a section; the rest makes way for them. */
  private static final Set<String> BESIDE_EASY =
      Set.of("kort", "zeg-dit", "let-op", Directives.CARD, Directives.FACT, Directives.HELP);

  private final String word;

  ReadingLayer(String word) {
    this.word = word;
  }

  /** The word in an address. */
  public String word() {
    return word;
  }

  public static Optional<ReadingLayer> ofWord(String word) {
    return Arrays.stream(values()).filter(layer -> layer.word.equals(word)).findFirst();
  }

  /** The ways in which this text can be read, {@link #PLAIN} always among them. */
  public static List<ReadingLayer> of(Body body) {
    return Arrays.stream(values())
        .filter(layer -> layer == PLAIN || !body.directives(layer.word).isEmpty())
        .toList();
  }

  /** The blocks that a reader of this layer is shown. */
  public List<Block> blocks(Body body) {
    List<Block> shown = new ArrayList<>();
    for (BodySection section : BodySection.cut(body)) {
      if (this == EASY && section.easy().isPresent()) {
        section.blocks().stream().filter(BodySection::isTitle).forEach(shown::add);
        shown.addAll(section.easy().get().body());
        section.blocks().stream().filter(ReadingLayer::standsBesideEasy).forEach(shown::add);
      } else {
        section.blocks().stream().filter(this::holds).forEach(shown::add);
      }
    }
    return List.copyOf(shown);
  }

  private boolean holds(Block block) {
    boolean depth = BodySection.isNamed(block, Directives.DEPTH);
    return this == DEPTH && depth || !depth && !BodySection.isNamed(block, Directives.EASY);
  }

  private static boolean standsBesideEasy(Block block) {
    return block instanceof Block.Directive directive && BESIDE_EASY.contains(directive.name());
  }
}
