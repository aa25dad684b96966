package nl.groeiwijs.wegwijzer.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.EasyWords;
import nl.groeiwijs.shared.domain.Issues;

/**
 * The layers of a pathway: only advice has them, easy words stand once in a part and once per role,
 * and lose nothing that keeps a child safe.
 */
final class PathwayLayerCheck {

  private final Pathway pathway;
  private final Issues issues;

  private PathwayLayerCheck(Pathway pathway, Issues issues) {
    this.pathway = pathway;
    this.issues = issues;
  }

  static void check(Pathway pathway, Issues issues) {
    new PathwayLayerCheck(pathway, issues).check();
  }

  private void check() {
    pathway.questions().stream()
        .flatMap(question -> Stream.of(question.explanation(), question.notes()))
        .flatMap(List::stream)
        .filter(LayeredPart::isLayer)
        .forEach(block -> issues.add(block.line(), "layer.outcome"));
    pathway
        .document()
        .body()
        .directives()
        .filter(LayeredPart::isLayer)
        .forEach(layer -> RoleText.check(layer, pathway.roles(), issues));
    pathway.outcomes().stream().flatMap(outcome -> outcome.parts().stream()).forEach(this::check);
  }

  private void check(List<Block> blocks) {
    LayeredPart part = new LayeredPart(blocks);
    List<Block.Directive> easy = part.easyForAll();
    easy.stream().skip(1).forEach(words -> issues.add(words.line(), "layer.twice"));
    easy.stream().limit(1).forEach(words -> EasyWords.check(words, blocks, issues));
    Set<Block> placed = new HashSet<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at).isDirective(Directives.ROLE)) {
        List<Block.Directive> behind = part.easyBehind(at);
        placed.addAll(behind);
        checkRoles((Block.Directive) blocks.get(at), behind);
      }
    }
    blocks.stream()
        .filter(LayeredPart::isEasyForRoles)
        .filter(words -> !placed.contains(words))
        .forEach(words -> issues.add(words.line(), "layer.role"));
  }

  /** Easy words are for roles of the block before them, each of which has them once. */
  private void checkRoles(Block.Directive ordinary, List<Block.Directive> easy) {
    Set<String> left = new HashSet<>(RoleText.words(ordinary));
    for (Block.Directive words : easy) {
      for (String role : RoleText.words(words)) {
        if (!left.remove(role)) {
          issues.add(words.line(), "layer.role");
        }
      }
      EasyWords.check(words, ordinary.body(), issues);
    }
  }
}
