package nl.groeiwijs.wegwijzer.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.Trial;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** A decision path. */
@ApplicationScoped
public class PathwayKind implements Kind {

  public static final String ID = "wegwijzer";

  /** Address of the page that lists the pathways; each pathway stands under it. */
  public static final String ADDRESS = "/wegwijzer";

  private static final String NEUTRAL = "route-\\d+";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> keys() {
    return Set.of("roles");
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(FieldSpec.choices("roles", List.of("ouder", "jongere", "po", "vo", "mbo")));
  }

  @Override
  public String address(Document document) {
    return ADDRESS + "/" + document.slug();
  }

  @Override
  public boolean hasLayers() {
    return true;
  }

  @Override
  public List<Trial> trials(Document document) {
    return RoleTrials.of(Pathway.of(document));
  }

  @Override
  public List<Issue> check(Document document) {
    Issues issues = new Issues();
    if (document.sensitive() && !document.slug().value().matches(NEUTRAL)) {
      issues.add(document.fields().line("slug"), "pathway.slug", document.slug());
    }
    PathwayCheck.check(PathwayParser.parse(document, issues), issues);
    return issues.list();
  }
}
