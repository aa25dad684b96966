package nl.groeiwijs.wegwijzer.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.shared.domain.Issues;

/** Text that only some roles read: the blocks {@code :::rol}. */
final class RoleText {

  private RoleText() {}

  /** The blocks for everyone, and the content of those for this role, in their order. */
  static List<Block> select(List<Block> blocks, Optional<Role> role) {
    return blocks.stream().flatMap(block -> select(block, role)).toList();
  }

  /** The same for one block. */
  static Stream<Block> select(Block block, Optional<Role> role) {
    if (block instanceof Block.Directive directive && block.isDirective(Directives.ROLE)) {
      return isFor(directive, role) ? directive.body().stream() : Stream.empty();
    }
    return Stream.of(block);
  }

  /** True when the directive names this role. */
  static boolean isFor(Block.Directive directive, Optional<Role> role) {
    return role.filter(r -> words(directive).contains(r.word())).isPresent();
  }

  /** The words of the roles that a directive names; none for one that is for everyone. */
  static List<String> words(Block.Directive directive) {
    return directive.title().isBlank()
        ? List.of()
        : Arrays.asList(directive.title().strip().split("\\s+"));
  }

  /** Reports a block for a role that does not exist or that this pathway does not ask for. */
  static void check(Block.Directive directive, List<Role> asked, Issues issues) {
    for (String word : words(directive)) {
      if (Role.ofWord(word).filter(asked::contains).isEmpty()) {
        issues.add(directive.line(), "pathway.role.unknown", word);
      }
    }
  }
}
