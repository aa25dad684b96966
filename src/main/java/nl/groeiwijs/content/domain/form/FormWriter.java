package nl.groeiwijs.content.domain.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.shared.domain.Yaml;

/**
 * Writes changed fields into a text. A field that is not among the changes, and every field that is
 * changed to what it already says, keeps its lines to the byte.
 */
public final class FormWriter {

  /** What YAML reads as the same text without quotes. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SPECIAL = Pattern.compile("true|false|null|yes|no|on|off|y|n");

  private FormWriter() {}

  /**
   * @param specs the fields of the form; a change with another key is left out
   * @param changes new values by key
   */
  public static DocumentText write(
      DocumentText text, List<FieldSpec> specs, Map<String, FieldValue> changes) {
    Map<String, FieldValue> now = FormReader.read(text, specs);
    DocumentText changed = text;
    for (FieldSpec spec : specs) {
      FieldValue value = changes.get(spec.key());
      if (value != null && !same(value, now.get(spec.key()))) {
        changed =
            value.isEmpty() ? changed.without(spec.key()) : changed.with(spec.key(), yaml(value));
      }
    }
    return changed;
  }

  private static boolean same(FieldValue value, FieldValue known) {
    return value.equals(known) || value.isEmpty() && known.isEmpty();
  }

  private static String yaml(FieldValue value) {
    if (value instanceof FieldValue.One one) {
      return scalar(one.text().strip());
    }
    if (value instanceof FieldValue.Many many) {
      return many.words().stream()
          .map(FormWriter::scalar)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof FieldValue.Named named) {
      return mapping(named);
    }
    return ((FieldValue.Rows) value)
        .rows().stream()
            .filter(row -> !row.isEmpty())
            .map(row -> "\n  - " + mapping(row))
            .collect(Collectors.joining());
  }

  private static String mapping(FieldValue.Named named) {
    return named.texts().entrySet().stream()
        .filter(text -> !text.getValue().isBlank())
        .map(text -> text.getKey() + ": " + scalar(text.getValue().strip()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches();
    return plain || DATE.matcher(text).matches() || text.equals("true") ? text : Yaml.quoted(text);
  }
}
