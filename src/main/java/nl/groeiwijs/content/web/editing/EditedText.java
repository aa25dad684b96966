package nl.groeiwijs.content.web.editing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldValue;
import nl.groeiwijs.content.domain.form.FormReader;
import nl.groeiwijs.content.domain.form.FormWriter;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/**
 * A text as the editor's screen sends it: the text that was opened, the fields that were changed,
 * and the body if it was; and the same the other way, for the screen to show.
 *
 * @param specs the fields of the form
 */
record EditedText(List<FieldSpec> specs) {

  /** What a picture tells; an empty text says that it is decoration, no key that nobody chose. */
  static final String ALT = "image_alt";

  /** The tick of the form beside it. */
  static final String DECORATION = "image_decoration";

  /**
   * The whole text.
   *
   * @param sent with {@code text}, and perhaps {@code fields} and {@code body}
   */
  DocumentText read(JsonObject sent) {
    DocumentText text = DocumentText.of(sent.getString("text"));
    DocumentText changed =
        sent.containsKey("fields") ? write(text, sent.getJsonObject("fields")) : text;
    return sent.containsKey("body")
        ? changed.withBody(likeBefore(text.body(), sent.getString("body")))
        : changed;
  }

  private DocumentText write(DocumentText text, JsonObject fields) {
    Map<String, FieldValue> changes = new LinkedHashMap<>();
    fields.forEach((key, value) -> changes.put(key, value(value)));
    FieldValue decoration = changes.remove(DECORATION);
    if (decoration == null || decoration.isEmpty()) {
      boolean takenOff = decoration != null && isDecoration(text) && !changes.containsKey(ALT);
      return FormWriter.write(takenOff ? text.without(ALT) : text, specs, changes);
    }
    changes.remove(ALT);
    DocumentText written = FormWriter.write(text, specs, changes);
    return isDecoration(text) ? written : written.with(ALT, "\"\"");
  }

  static boolean isDecoration(DocumentText text) {
    Fields fields = Fields.parse(text.frontMatter(), 1, new Issues());
    return fields.has(ALT) && fields.text(ALT).orElse("").isEmpty();
  }

  /** A browser knows one line end only; a text that has the other keeps it. */
  private static String likeBefore(String before, String body) {
    return before.contains("\r\n") ? body.replace("\r\n", "\n").replace("\n", "\r\n") : body;
  }

  private static FieldValue value(JsonValue value) {
    if (value instanceof JsonArray list) {
      return list.stream().anyMatch(JsonObject.class::isInstance)
          ? new FieldValue.Rows(
              list.getValuesAs(JsonObject.class).stream().map(EditedText::named).toList())
          : new FieldValue.Many(list.getValuesAs(JsonString::getString));
    }
    return value instanceof JsonObject object
        ? named(object)
        : new FieldValue.One(((JsonString) value).getString());
  }

  private static FieldValue.Named named(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach((name, text) -> texts.put(name, ((JsonString) text).getString()));
    return new FieldValue.Named(texts);
  }

  /** What the fields of the form show of a text. */
  Map<String, Object> values(DocumentText text) {
    Map<String, Object> values = new LinkedHashMap<>();
    FormReader.read(text, specs).forEach((key, value) -> values.put(key, plain(value)));
    values.put(DECORATION, isDecoration(text) ? "true" : "");
    return values;
  }

  private static Object plain(FieldValue value) {
    if (value instanceof FieldValue.One one) {
      return one.text();
    }
    if (value instanceof FieldValue.Many many) {
      return many.words();
    }
    if (value instanceof FieldValue.Named named) {
      return named.texts();
    }
    return ((FieldValue.Rows) value).rows().stream().map(FieldValue.Named::texts).toList();
  }
}
