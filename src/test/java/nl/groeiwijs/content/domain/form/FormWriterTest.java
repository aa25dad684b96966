package nl.groeiwijs.content.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.groeiwijs.content.domain.DocumentText;
import org.junit.jupiter.api.Test;

class FormWriterTest {

  private static final List<FieldSpec> SPECS =
      List.of(
          FieldSpec.text("title"),
          FieldSpec.choices("themes", List.of("online", "praten")),
          FieldSpec.of("sensitive", FieldType.FLAG),
          FieldSpec.of("statement", FieldType.LOCAL),
          CommonFields.SOURCES);

  private static final DocumentText TEXT =
      DocumentText.of(
          """
          ---
          id: x   # never changes
          title: 'Oud'
          themes:
            - online
          sensitive: true
          sources: [{title: "Een", url: "https://a.nl", checked: 2026-01-02}]
          ---
          Tekst.
          """);

  private static String change(String key, FieldValue value) {
    return FormWriter.write(TEXT, SPECS, Map.of(key, value)).write();
  }

  @Test
  void onlyTheChangedFieldIsWrittenAnew() {
    assertThat(change("title", new FieldValue.One("Nieuw: \"anders\"")))
        .isEqualTo(TEXT.write().replace("'Oud'", "\"Nieuw: \\\"anders\\\"\""));
  }

  @Test
  void aFieldThatSaysTheSameKeepsItsLines() {
    assertThat(change("themes", new FieldValue.Many(List.of("online")))).isEqualTo(TEXT.write());
    assertThat(change("title", new FieldValue.One("Oud"))).isEqualTo(TEXT.write());
  }

  @Test
  void anEmptyFieldGoes() {
    assertThat(change("sensitive", new FieldValue.One(""))).doesNotContain("sensitive");
    assertThat(change("statement", new FieldValue.Named(Map.of("nl", " "))))
        .isEqualTo(TEXT.write());
  }

  @Test
  void rowsAreReadAsTheyWereWritten() {
    var row = new FieldValue.Named(Map.of("title", "Twee, of meer", "url", "https://b.nl"));
    String text = change("sources", new FieldValue.Rows(List.of(row)));
    assertThat(text).contains("sources:\n  - {").contains("\"Twee, of meer\"");
    assertThat(FormReader.read(DocumentText.of(text), SPECS).get("sources"))
        .isEqualTo(
            new FieldValue.Rows(
                List.of(
                    new FieldValue.Named(
                        Map.of("title", "Twee, of meer", "url", "https://b.nl", "checked", "")))));
  }

  @Test
  void wordsThatYamlWouldReadOtherwiseAreQuoted() {
    assertThat(change("themes", new FieldValue.Many(List.of("no", "a-b", "c: d"))))
        .contains("themes: [\"no\", a-b, \"c: d\"]");
  }
}
