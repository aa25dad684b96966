package nl.groeiwijs.wegwijzer.domain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Slug;

/**
 * Proves that a reader can never get stuck: every answer leads somewhere, every node is reached,
 * every way ends, the role is asked once, and every sensitive end has help.
 */
final class PathwayCheck {

  private final Pathway pathway;
  private final Issues issues;
  private final Set<String> reached = new LinkedHashSet<>();

  private PathwayCheck(Pathway pathway, Issues issues) {
    this.pathway = pathway;
    this.issues = issues;
  }

  static void check(Pathway pathway, Issues issues) {
    new PathwayCheck(pathway, issues).check();
  }

  private void check() {
    Optional<PathwayNode> start = pathway.start();
    if (start.isEmpty() || start.get() instanceof Outcome) {
      issues.add(
          start.map(PathwayNode::line).orElse(pathway.document().text().bodyLine()),
          "pathway.start");
    }
    start.ifPresent(node -> walk(node, new HashSet<>()));
    pathway.nodes().stream()
        .filter(node -> !reached.contains(node.anchor()))
        .forEach(node -> issues.add(node.line(), "pathway.unreachable", node.title()));
    checkRoleQuestion();
    pathway.questions().stream().filter(q -> !q.asksRole()).forEach(this::checkNoRoles);
    pathway.document().body().directives(Directives.ROLE).stream()
        .forEach(block -> RoleText.check(block, pathway.roles(), issues));
    PathwayLayerCheck.check(pathway, issues);
    if (pathway.document().sensitive()) {
      pathway.outcomes().forEach(this::checkHelp);
    }
  }

  /** Follows every answer; {@code above} are the anchors on the way to this node. */
  private void walk(PathwayNode node, Set<String> above) {
    reached.add(node.anchor());
    if (node instanceof Question question) {
      if (question.answers().isEmpty()) {
        issues.add(question.line(), "pathway.dead-end", question.title());
      }
      above.add(node.anchor());
      question.answers().forEach(answer -> follow(answer, above));
      above.remove(node.anchor());
    }
  }

  private void follow(Answer answer, Set<String> above) {
    Optional<PathwayNode> next = pathway.find(answer.target());
    if (next.isEmpty()) {
      issues.add(answer.line(), "pathway.answer.unknown", answer.label(), answer.target());
    } else if (above.contains(answer.target())) {
      issues.add(answer.line(), "pathway.loop", answer.label(), answer.target());
    } else if (!reached.contains(answer.target())) {
      walk(next.get(), above);
    }
  }

  private void checkRoleQuestion() {
    List<Question> asking = pathway.questions().stream().filter(Question::asksRole).toList();
    if (asking.isEmpty()) {
      issues.add(pathway.document().text().bodyLine(), "pathway.role.missing");
      return;
    }
    asking.stream()
        .skip(1)
        .forEach(question -> issues.add(question.line(), "pathway.role.twice", question.title()));
    checkRoles(asking.get(0));
  }

  private void checkRoles(Question question) {
    Set<Role> told = EnumSet.noneOf(Role.class);
    for (Answer answer : question.answers()) {
      if (answer.role().isEmpty()) {
        issues.add(answer.line(), "pathway.role.untold", answer.label());
      } else if (!pathway.roles().contains(answer.role().get())) {
        issues.add(answer.line(), "pathway.role.unknown", answer.role().get().word());
      }
      answer.role().ifPresent(told::add);
    }
    pathway.roles().stream()
        .filter(role -> !told.contains(role))
        .forEach(role -> issues.add(question.line(), "pathway.role.unasked", role.word()));
  }

  private void checkNoRoles(Question question) {
    question.answers().stream()
        .filter(answer -> answer.role().isPresent())
        .forEach(answer -> issues.add(answer.line(), "pathway.role.misplaced", answer.label()));
  }

  private void checkHelp(Outcome outcome) {
    boolean helped =
        outcome.reportTo().stream()
            .filter(Block.Directive.class::isInstance)
            .map(Block.Directive.class::cast)
            .anyMatch(PathwayCheck::namesServices);
    if (!helped) {
      issues.add(outcome.line(), "pathway.help", outcome.title());
    }
  }

  private static boolean namesServices(Block.Directive directive) {
    List<String> services = directive.references();
    return directive.name().equals(Directives.HELP)
        && !services.isEmpty()
        && services.stream().allMatch(Slug::isSlug);
  }
}
