package nl.groeiwijs.guidance.domain;

import java.util.List;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.EasyWords;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/**
 * The easy words of a guide: good by themselves, once in a section, and in each section that
 * matters.
 */
final class LayerCheck {

  /** Parts in which easy words may not be missing once a guide has any. */
  private static final List<String> NEEDED = List.of("leeftijd", "doen", "online");

  private LayerCheck() {}

  static List<Issue> check(Body body) {
    Issues issues = new Issues();
    if (body.directives(Directives.EASY).isEmpty()) {
      return issues.list();
    }
    for (BodySection section : BodySection.cut(body)) {
      check(section, issues);
    }
    return issues.list();
  }

  private static void check(BodySection section, Issues issues) {
    List<Block.Directive> easy = section.all(Directives.EASY);
    if (easy.isEmpty()) {
      if (NEEDED.contains(section.anchor())) {
        issues.add(section.blocks().get(0).line(), "layer.part", section.anchor());
      }
      return;
    }
    if (easy.size() > 1) {
      issues.add(easy.get(1).line(), "layer.twice");
    }
    EasyWords.check(easy.get(0), section.blocks(), issues);
  }
}
