package nl.groeiwijs.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.form.CommonFields;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldType;
import nl.groeiwijs.content.domain.form.FormReader;
import nl.groeiwijs.content.domain.form.FormWriter;
import nl.groeiwijs.shared.domain.Fields;
import org.junit.jupiter.api.Test;

/** The editors' form against every document: what it does not show, editing would lose. */
class SeedFormTest {

  /** Identity, which no editor changes; whether a file is a draft is said by the workflow. */
  private static final Set<String> NOT_IN_FORMS = Set.of("id", "kind", "lang", "status");

  private final Kinds kinds = AllKinds.find();
  private final List<Document> documents =
      SeedFile.all(kinds).stream().flatMap(file -> file.document().stream()).toList();

  private List<FieldSpec> specs(Document document) {
    return CommonFields.of(kinds.get(document.kind()));
  }

  @Test
  void theFormShowsEveryField() {
    for (Document document : documents) {
      Set<String> shown = keys(specs(document));
      Set<String> keys =
          document.fields().keys().stream()
              .filter(key -> !NOT_IN_FORMS.contains(key))
              .collect(Collectors.toSet());
      assertThat(shown).as(document.slug().value()).containsAll(keys);
    }
    assertThat(documents).hasSizeGreaterThan(100);
  }

  @Test
  void rowsShowEveryColumn() {
    for (Document document : documents) {
      for (FieldSpec spec : specs(document)) {
        if (spec.type() == FieldType.ROWS) {
          for (Fields row : document.fields().records(spec.key())) {
            assertThat(keys(spec.columns())).as(document.slug().value()).containsAll(row.keys());
          }
        }
      }
    }
  }

  @Test
  void aFormThatNobodyTouchedChangesNothing() {
    for (Document document : documents) {
      DocumentText text = document.text();
      var values = FormReader.read(text, specs(document));
      assertThat(FormWriter.write(text, specs(document), values)).isEqualTo(text);
    }
  }

  private static Set<String> keys(List<FieldSpec> specs) {
    return specs.stream().map(FieldSpec::key).collect(Collectors.toSet());
  }
}
