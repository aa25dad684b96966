package nl.groeiwijs.content.domain.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/** Reads what stands in the fields of a form; what cannot be read is shown as empty. */
public final class FormReader {

  private static final List<String> LANGUAGES = List.of("nl", "en");

  private final Fields fields;

  private FormReader(Fields fields) {
    this.fields = fields;
  }

  /** The values by key, in the order of the form. */
  public static Map<String, FieldValue> read(DocumentText text, List<FieldSpec> specs) {
    FormReader reader = new FormReader(Fields.parse(text.frontMatter(), 1, new Issues()));
    Map<String, FieldValue> values = new LinkedHashMap<>();
    specs.forEach(spec -> values.put(spec.key(), reader.value(spec)));
    return values;
  }

  private FieldValue value(FieldSpec spec) {
    return switch (spec.type()) {
      case CHOICES, WORDS -> new FieldValue.Many(fields.texts(spec.key()));
      case LOCAL ->
          fields
              .record(spec.key())
              .map(texts -> named(texts, LANGUAGES))
              .orElse(new FieldValue.Named(Map.of()));
      case ROWS ->
          new FieldValue.Rows(
              fields.records(spec.key()).stream()
                  .map(row -> named(row, spec.columns().stream().map(FieldSpec::key).toList()))
                  .toList());
      default -> new FieldValue.One(fields.text(spec.key()).orElse(""));
    };
  }

  private static FieldValue.Named named(Fields record, List<String> names) {
    Map<String, String> texts = new LinkedHashMap<>();
    names.forEach(name -> texts.put(name, record.text(name).orElse("")));
    return new FieldValue.Named(texts);
  }
}
