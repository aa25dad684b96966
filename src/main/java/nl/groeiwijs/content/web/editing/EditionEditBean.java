package nl.groeiwijs.content.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.application.ListEditions;
import nl.groeiwijs.content.application.editing.OpenEdition;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.application.editing.WaitingCopy;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.form.CommonFields;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldValue;
import nl.groeiwijs.content.domain.form.FormReader;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorRequest;

/** The editor's screen as it is opened; from then on its scripts speak with the doors. */
@Named
@RequestScoped
public class EditionEditBean {

  private static final Set<String> ABOVE = Set.of("title", "summary");
  private static final int MOST = 200;

  @Inject private OpenEdition openEdition;
  @Inject private ListEditions listEditions;
  @Inject private Kinds kinds;
  @Inject private CmsBean cms;
  @Inject private EditorRequest request;
  @Inject private Moments moments;

  private OpenedEdition edition;
  private final String tab = UUID.randomUUID().toString();

  /** The edition, and this new tab among those that have it open. */
  public OpenedEdition getEdition() {
    if (edition == null) {
      edition = openEdition.execute(EditionAddress.id(request), tab, cms.actor());
    }
    return edition;
  }

  /** The name of this tab, unless the browser knows that it had one before. */
  public String getTab() {
    return tab;
  }

  public DocumentText getText() {
    return DocumentText.of(getEdition().newest().text());
  }

  /** A record has no body. */
  public boolean isWithBody() {
    return !getText().isRecord();
  }

  public boolean isDecoration() {
    return EditedText.isDecoration(getText());
  }

  public List<FormField> getFirstFields() {
    return fields().stream().filter(field -> isAbove(field.key())).toList();
  }

  public List<FormField> getFields() {
    return fields().stream().filter(field -> !isAbove(field.key())).toList();
  }

  private boolean isAbove(String key) {
    return isWithBody() && ABOVE.contains(key);
  }

  private List<FormField> fields() {
    List<FieldSpec> specs = CommonFields.of(kinds.get(getEdition().kind()));
    Map<String, FieldValue> values = FormReader.read(getText(), specs);
    return specs.stream()
        .map(spec -> new FormField(spec.key(), spec, values.get(spec.key()), cms.getLanguage()))
        .toList();
  }

  /** Title of the newest text, for the heading of the screen. */
  public String getTitle() {
    return fields().stream()
        .filter(field -> Set.of("title", "name").contains(field.key()))
        .map(FormField::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(getEdition().address());
  }

  public String getState() {
    return getEdition().state().name().toLowerCase(Locale.ROOT);
  }

  /** The public page, when there is one. */
  public String getPublicHref() {
    return getEdition().language().prefix() + getEdition().address();
  }

  public List<String> getOthers() {
    return getEdition().others().stream()
        .map(presence -> moments.presence(presence, cms.getLanguage()))
        .toList();
  }

  /** When a waiting copy was saved. */
  public String when(WaitingCopy copy) {
    return moments.time(copy.savedAt());
  }

  public List<InsertBlock> getBlocks() {
    return InsertBlock.ALL;
  }

  /** What a block can refer to: title by slug. */
  public Map<String, String> targets(String kind) {
    EditionFilter filter =
        EditionFilter.of(kind, isRecord(kind) ? Language.NL : getEdition().language());
    Map<String, String> targets = new LinkedHashMap<>();
    for (EditionSummary target :
        listEditions.execute(filter, EditionOrder.TITLE, false, 1, MOST, cms.actor()).items()) {
      targets.put(target.address().substring(target.address().lastIndexOf('/') + 1), target.name());
    }
    return targets;
  }

  private boolean isRecord(String kind) {
    return kinds.get(kind).isRecord();
  }
}
