package nl.groeiwijs.campaign.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldType;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Slug;

/** A campaign. */
@ApplicationScoped
public class CampaignKind implements Kind {

  public static final String ID = "campagne";

  /** What the address of a campaign starts with; its toolkit stands under it. */
  public static final String FOLDER = "/campagne/";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> keys() {
    return Set.of("periods", "audience", "home");
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(
        FieldSpec.text("audience"),
        FieldSpec.rows(
            "periods",
            FieldSpec.of("starts", FieldType.DATE),
            FieldSpec.of("ends", FieldType.DATE)),
        FieldSpec.choice(
            "home", Arrays.stream(HomePlace.values()).map(HomePlace::word).toArray(String[]::new)));
  }

  @Override
  public String address(Document document) {
    return FOLDER + document.slug();
  }

  @Override
  public List<Issue> check(Document document) {
    Issues issues = new Issues();
    CampaignParser.parse(document, issues);
    if (document.fields().text("audience").isEmpty()) {
      issues.add(document.fields().line(), "field.missing", "audience");
    }
    document.body().directives(Directives.TOOLKIT).forEach(block -> checkSlugs(block, issues));
    return issues.list();
  }

  private static void checkSlugs(Block.Directive toolkit, Issues issues) {
    if (toolkit.references().isEmpty()) {
      issues.add(toolkit.line(), "campaign.toolkit.empty");
    }
    toolkit.references().stream()
        .filter(slug -> !Slug.isSlug(slug))
        .forEach(slug -> issues.add(toolkit.line(), "slug.form", slug));
  }
}
