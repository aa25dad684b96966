package nl.groeiwijs.wegwijzer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.EasyWords;
import nl.groeiwijs.content.domain.ReadingLayer;

/**
 * A part of an outcome, read by one reader. {@code :::makkelijk} takes the place of the part's own
 * paragraphs and lists; behind a block for roles, and naming roles itself, it takes the place of
 * that block. Sentences to say, facts, help and warnings stand in every layer.
 */
record LayeredPart(List<Block> blocks) {

  LayeredPart {
    blocks = List.copyOf(blocks);
  }

  static List<Block> select(List<Block> blocks, Reader reader) {
    return new LayeredPart(blocks).shownTo(reader);
  }

  /** What is only for another layer, but for this role or for everyone. */
  static Stream<Block> layers(List<Block> blocks, Optional<Role> role) {
    return blocks.stream()
        .filter(block -> isLayer(block) && isForReader((Block.Directive) block, role));
  }

  private List<Block> shownTo(Reader reader) {
    Optional<Block.Directive> easy =
        reader.layer() == ReadingLayer.EASY ? easyForAll().stream().findFirst() : Optional.empty();
    List<Block> shown = new ArrayList<>();
    easy.ifPresent(words -> shown.addAll(words.body()));
    for (int at = 0; at < blocks.size(); at++) {
      if (easy.isEmpty() || !EasyWords.replace(blocks.get(at))) {
        shown.addAll(shown(at, reader));
      }
    }
    return List.copyOf(shown);
  }

  private List<Block> shown(int at, Reader reader) {
    Block block = blocks.get(at);
    if (isLayer(block)) {
      return reader.layer() == ReadingLayer.DEPTH
              && block.isDirective(Directives.DEPTH)
              && isForReader((Block.Directive) block, reader.role())
          ? List.of(block)
          : List.of();
    }
    if (reader.layer() == ReadingLayer.EASY && block.isDirective(Directives.ROLE)) {
      Optional<Block.Directive> easy =
          easyBehind(at).stream().filter(e -> RoleText.isFor(e, reader.role())).findFirst();
      if (easy.isPresent()) {
        return easy.get().body();
      }
    }
    return RoleText.select(block, reader.role()).toList();
  }

  /** The easy words for every role; more than one is a mistake. */
  List<Block.Directive> easyForAll() {
    return blocks.stream()
        .filter(block -> block.isDirective(Directives.EASY))
        .map(Block.Directive.class::cast)
        .filter(words -> RoleText.words(words).isEmpty())
        .toList();
  }

  /** The easy words for roles that stand right behind the block for roles at this place. */
  List<Block.Directive> easyBehind(int at) {
    return blocks.stream()
        .skip(at + 1L)
        .takeWhile(LayeredPart::isEasyForRoles)
        .map(Block.Directive.class::cast)
        .toList();
  }

  static boolean isEasyForRoles(Block block) {
    return block.isDirective(Directives.EASY) && !RoleText.words((Block.Directive) block).isEmpty();
  }

  static boolean isLayer(Block block) {
    return block instanceof Block.Directive directive
        && Directives.LAYERS.contains(directive.name());
  }

  private static boolean isForReader(Block.Directive layer, Optional<Role> role) {
    return RoleText.words(layer).isEmpty() || RoleText.isFor(layer, role);
  }
}
