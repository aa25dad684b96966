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

  private static Stream<Block> select(Block block, Optional<Role> role) {
    if (block instanceof Block.Directive directive && directive.name().equals(Directives.ROLE)) {
      boolean read = role.filter(r -> words(directive).contains(r.word())).isPresent();
      return read ? directive.body().stream() : Stream.empty();
    }
    return Stream.of(block);
  }

  private static List<String> words(Block.Directive directive) {
    return Arrays.asList(directive.title().split("\\s+"));
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
