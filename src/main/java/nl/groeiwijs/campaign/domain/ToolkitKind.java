package nl.groeiwijs.campaign.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldType;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Slug;

/** A material of a campaign. Its address stands under that of the campaign. */
@ApplicationScoped
public class ToolkitKind implements Kind {

  public static final String ID = "toolkit";

  private static final String CARD = "invulkaart";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> keys() {
    return Set.of("campaign", "form");
  }

  @Override
  public Optional<String> parentKey() {
    return Optional.of("campaign");
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(
        FieldSpec.of("campaign", FieldType.WORD),
        FieldSpec.choice("form", "invulkaart", "brief", "bericht", "poster", "presentatie"));
  }

  @Override
  public Map<String, String> references() {
    return Map.of("campaign", CampaignKind.ID);
  }

  @Override
  public String address(Document document) {
    return address(document.fields().text("campaign").orElse(""), document.slug().value());
  }

  /** Address of a material, without language prefix. */
  public static String address(String campaign, String slug) {
    return CampaignKind.FOLDER + campaign + "/" + slug;
  }

  @Override
  public List<Issue> check(Document document) {
    Issues issues = new Issues();
    Fields fields = document.fields();
    String campaign = fields.text("campaign").orElse("");
    if (campaign.isEmpty()) {
      issues.add(fields.line(), "field.missing", "campaign");
    } else if (!Slug.isSlug(campaign)) {
      issues.add(fields.line("campaign"), "slug.form", campaign);
    }
    Optional<ToolkitForm> form = fields.text("form").flatMap(ToolkitForm::ofWord);
    if (form.isPresent()) {
      checkText(document, form.get(), issues);
    } else {
      issues.add(fields.line("form"), "campaign.form", fields.text("form").orElse(""));
    }
    return issues.list();
  }

  private static void checkText(Document document, ToolkitForm form, Issues issues) {
    boolean headed =
        document.body().contents().stream()
            .map(Block.Heading::id)
            .anyMatch(form.textAnchors()::contains);
    if (!form.textAnchors().isEmpty() && !headed) {
      issues.add(
          document.text().bodyLine(),
          "campaign.form.text",
          form.word(),
          String.join(", ", form.textAnchors().stream().sorted().toList()));
    }
    if (form == ToolkitForm.INVULKAART && document.body().directives(CARD).isEmpty()) {
      issues.add(document.text().bodyLine(), "directive.missing", CARD);
    }
  }
}
