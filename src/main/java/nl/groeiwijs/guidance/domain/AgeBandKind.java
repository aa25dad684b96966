package nl.groeiwijs.guidance.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** The text of an age band's page; its slug is the band. */
@ApplicationScoped
public class AgeBandKind implements Kind {

  public static final String ID = "leeftijd";

  /** The parts of the text, by the anchors of their headings. */
  public static final List<String> PARTS = List.of("kort", "doen", "vragen", "online", "advies");

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
    return "/leeftijd/" + document.slug();
  }

  @Override
  public List<Issue> check(Document text) {
    Issues issues = new Issues();
    if (AgeBand.ofWord(text.slug().value()).isEmpty()) {
      issues.add(text.fields().line("slug"), "band.unknown", text.slug());
    }
    List<String> anchors = text.body().contents().stream().map(Block.Heading::id).toList();
    if (!anchors.equals(PARTS)) {
      issues.add(
          text.text().bodyLine(),
          "guide.parts",
          String.join(", ", PARTS),
          String.join(", ", anchors));
    }
    return issues.list();
  }
}
