package nl.groeiwijs.guidance.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** A guide: age-graded guidance for parents, with fixed parts in a fixed order. */
@ApplicationScoped
public class GuideKind implements Kind {

  public static final String ID = "gids";

  /** The parts of a guide, by the anchors of their headings. */
  public static final List<String> PARTS =
      List.of("kort", "leeftijd", "doen", "zeggen", "vragen", "online", "hulp");

  private static final int MIN_WORDS = 300;
  private static final int MAX_WORDS = 800;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public String address(Document document) {
    return "/gids/" + document.slug();
  }

  @Override
  public boolean hasLayers() {
    return true;
  }

  @Override
  public List<Issue> check(Document guide) {
    Issues issues = new Issues();
    int line = guide.text().bodyLine();
    if (guide.ages().isEmpty()) {
      issues.add(guide.fields().line(), "field.missing", "ages");
    }
    if (guide.provenance().sources().isEmpty()) {
      issues.add(guide.fields().line(), "field.missing", "sources");
    }
    List<String> anchors =
        guide.body().contents().stream().map(Block.Heading::id).filter(PARTS::contains).toList();
    if (!anchors.equals(PARTS)) {
      issues.add(line, "guide.parts", String.join(", ", PARTS), String.join(", ", anchors));
    }
    int words = guide.body().words();
    if (words < MIN_WORDS || words > MAX_WORDS) {
      issues.add(line, "guide.words", words, MIN_WORDS, MAX_WORDS);
    }
    for (String needed : List.of("kort", "zeg-dit")) {
      if (guide.body().directives(needed).isEmpty()) {
        issues.add(line, "directive.missing", needed);
      }
    }
    issues.addAll(LayerCheck.check(guide.body()));
    return issues.list();
  }
}
