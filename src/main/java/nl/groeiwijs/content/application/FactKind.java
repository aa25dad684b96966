package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.form.CommonFields;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldType;
import nl.groeiwijs.help.domain.FactParser;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** A fact that can go stale: a record, shown inside other pages and on none of its own. */
@ApplicationScoped
public class FactKind implements Kind {

  public static final String ID = "feit";

  /** What its addresses start with; the slug follows. */
  public static final String PREFIX = "/feiten#";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public boolean isRecord() {
    return true;
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(
        CommonFields.SLUG,
        FieldSpec.of("statement", FieldType.LOCAL),
        FieldSpec.of("note", FieldType.LOCAL),
        FieldSpec.choice("certainty", "primary", "secondary"),
        CommonFields.SOURCES,
        FieldSpec.of("verified_on", FieldType.DATE),
        CommonFields.REVIEW_BY);
  }

  @Override
  public String address(Document document) {
    return PREFIX + document.slug();
  }

  @Override
  public List<Issue> check(Document document) {
    Issues issues = new Issues();
    FactParser.parse(document.text().frontMatter(), issues);
    return issues.list();
  }
}
