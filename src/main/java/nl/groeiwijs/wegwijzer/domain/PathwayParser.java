package nl.groeiwijs.wegwijzer.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.BodyPart;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Issues;

/**
 * Reads a pathway from its document: every heading of level 2 is a question, or an outcome when it
 * is marked {@code .einde}. What is left out or unreadable is reported with its line.
 */
final class PathwayParser {

  private static final String END = "einde";
  private static final String ASKS_ROLE = "rol";

  private final Issues issues;

  private PathwayParser(Issues issues) {
    this.issues = issues;
  }

  static Pathway parse(Document document, Issues issues) {
    return new PathwayParser(issues).pathway(document);
  }

  private Pathway pathway(Document document) {
    List<PathwayNode> nodes = new ArrayList<>();
    for (BodyPart part : BodyPart.cut(document.body().blocks(), 2)) {
      if (part.heading().isPresent()) {
        nodes.add(node(part.heading().get(), part));
      } else if (!part.blocks().isEmpty()) {
        issues.add(part.blocks().get(0).line(), "pathway.before");
      }
    }
    return new Pathway(document, roles(document), nodes);
  }

  private List<Role> roles(Document document) {
    List<Role> roles = new ArrayList<>();
    for (String word : document.fields().texts("roles")) {
      Optional<Role> role = Role.ofWord(word);
      role.ifPresent(roles::add);
      if (role.isEmpty()) {
        issues.add(document.fields().line("roles"), "pathway.role.unknown", word);
      }
    }
    if (roles.isEmpty()) {
      issues.add(document.fields().line(), "field.missing", "roles");
    }
    return roles;
  }

  private PathwayNode node(Block.Heading heading, BodyPart part) {
    if (heading.anchor().isEmpty()) {
      issues.add(heading.line(), "pathway.anchor", heading.text());
    }
    return heading.classes().contains(END)
        ? OutcomeParser.parse(heading, part.blocks(), issues)
        : question(heading, part.blocks());
  }

  private Question question(Block.Heading heading, List<Block> blocks) {
    List<Block> explanation = new ArrayList<>();
    List<Block> notes = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Items items && isAnswers(items)) {
        answers.addAll(answers(items));
      } else {
        (answers.isEmpty() ? explanation : notes).add(block);
      }
    }
    return new Question(
        heading.id(),
        heading.text(),
        explanation,
        answers,
        notes,
        heading.classes().contains(ASKS_ROLE),
        heading.line());
  }

  private static boolean isAnswers(Block.Items items) {
    return items.items().stream().anyMatch(item -> target(item).isPresent());
  }

  private static Optional<Block.Link> target(Block.Item item) {
    return item.link().filter(link -> link.target().startsWith("#"));
  }

  private List<Answer> answers(Block.Items items) {
    Map<String, Integer> seen = new HashMap<>();
    List<Answer> answers = new ArrayList<>();
    for (Block.Item item : items.items()) {
      Optional<Block.Link> link = target(item);
      if (link.isPresent()) {
        String target = link.get().target().substring(1);
        String role = link.get().title();
        int before = seen.merge(target + '|' + role, 1, Integer::sum) - 1;
        answers.add(answer(item, link.get(), StepCode.of(target, role, before)));
      } else {
        issues.add(item.line(), "pathway.answer.link", item.text());
      }
    }
    return answers;
  }

  private Answer answer(Block.Item item, Block.Link link, String step) {
    Optional<Role> role = Role.ofWord(link.title());
    if (role.isEmpty() && !link.title().isEmpty()) {
      issues.add(item.line(), "pathway.role.unknown", link.title());
    }
    return new Answer(
        link.text(), link.rest(), link.target().substring(1), role, step, item.line());
  }
}
