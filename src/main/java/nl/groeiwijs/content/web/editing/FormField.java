package nl.groeiwijs.content.web.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldType;
import nl.groeiwijs.content.domain.form.FieldValue;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * A field of the editor's form with what stands in it, for the view.
 *
 * @param path key of the field, after the key of the row that it is a column of
 * @param language of the interface
 */
public record FormField(String path, FieldSpec spec, FieldValue value, Language language) {

  /** A word that can be chosen. */
  public record Choice(String word, String label, boolean chosen) {}

  private static final Set<String> HINTED =
      Set.of(
          "slug",
          "ages",
          "summary",
          "image",
          "groups",
          "years",
          "guide",
          "channels.hours",
          "home",
          "change");

  public String key() {
    return spec.key();
  }

  public String type() {
    return spec.type().name();
  }

  public String label() {
    return Texts.get(language, "cms.field." + path);
  }

  /** What to write here; empty when the label says it all. */
  public String hint() {
    return HINTED.contains(path) ? Texts.get(language, "cms.hint." + path) : "";
  }

  /** What a plain control shows. */
  public String text() {
    if (value instanceof FieldValue.Many many) {
      return String.join(", ", many.words());
    }
    return value instanceof FieldValue.One one ? one.text() : "";
  }

  /** Kind of the plain control, as HTML names it. */
  public String input() {
    return switch (spec.type()) {
      case DATE -> "date";
      case NUMBER -> "number";
      default -> "text";
    };
  }

  public boolean set() {
    return text().equals("true");
  }

  public List<Choice> choices() {
    List<String> chosen = value instanceof FieldValue.Many many ? many.words() : List.of(text());
    return spec.choices().stream()
        .map(word -> new Choice(word, choiceLabel(word), chosen.contains(word)))
        .toList();
  }

  private String choiceLabel(String word) {
    String key = spec.key().equals("themes") ? "cms.theme." : "cms.choice." + path + ".";
    return Texts.get(language, key + word);
  }

  /** The texts of a field in two languages. */
  public List<FormField> languages() {
    FieldValue.Named texts =
        value instanceof FieldValue.Named named ? named : new FieldValue.Named(Map.of());
    return List.of(languageField("nl", texts), languageField("en", texts));
  }

  private FormField languageField(String code, FieldValue.Named texts) {
    return new FormField(
        "language." + code,
        FieldSpec.of(code, FieldType.LONG_TEXT),
        new FieldValue.One(texts.texts().getOrDefault(code, "")),
        language);
  }

  /** The rows, each with its columns. */
  public List<List<FormField>> rows() {
    return value instanceof FieldValue.Rows all
        ? all.rows().stream().map(row -> columns(row.texts())).toList()
        : List.of();
  }

  /** The columns of a new row. */
  public List<FormField> emptyRow() {
    return columns(Map.of());
  }

  private List<FormField> columns(Map<String, String> texts) {
    return spec.columns().stream()
        .map(
            column ->
                new FormField(
                    path + "." + column.key(),
                    column,
                    new FieldValue.One(texts.getOrDefault(column.key(), "")),
                    language))
        .toList();
  }
}
