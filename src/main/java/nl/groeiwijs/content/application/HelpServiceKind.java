package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.form.CommonFields;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldType;
import nl.groeiwijs.help.domain.HelpServiceParser;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** A help service: a record, kept and versioned as every document is. */
@ApplicationScoped
public class HelpServiceKind implements Kind {

  public static final String ID = "hulp";

  /** What its addresses start with; the slug follows. */
  public static final String PREFIX = "/hulp/";

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
        FieldSpec.text("name"),
        CommonFields.SLUG,
        FieldSpec.of("summary", FieldType.LOCAL),
        FieldSpec.choices(
            "audience", List.of("kinderen", "jongeren", "ouders", "school", "iedereen")),
        FieldSpec.of("ages", FieldType.WORD),
        FieldSpec.of("order", FieldType.NUMBER),
        FieldSpec.of("urgent", FieldType.FLAG),
        FieldSpec.rows(
            "channels",
            FieldSpec.choice("type", "phone", "chat", "website", "email", "whatsapp"),
            FieldSpec.text("value"),
            FieldSpec.choice("status", "verified", "to_check"),
            FieldSpec.text("hours"),
            FieldSpec.choice("hours_status", "verified", "to_check"),
            FieldSpec.choice("cost", "free", "local")),
        FieldSpec.of("languages", FieldType.WORDS),
        FieldSpec.of("anonymous", FieldType.FLAG),
        CommonFields.SOURCES,
        FieldSpec.of("verified_on", FieldType.DATE),
        FieldSpec.text("verified_by"),
        CommonFields.REVIEW_BY,
        FieldSpec.of("note", FieldType.LOCAL));
  }

  @Override
  public String address(Document document) {
    return PREFIX + document.slug();
  }

  @Override
  public List<Issue> check(Document document) {
    Issues issues = new Issues();
    HelpServiceParser.parse(document.text().frontMatter(), issues);
    return issues.list();
  }
}
