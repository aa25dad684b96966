package nl.groeiwijs.content.domain.form;

import java.util.List;

/**
 * A field of a form.
 *
 * @param key the front matter key; its label and hint are found by it
 * @param choices the words to choose from; empty for other types
 * @param columns the fields of a row; empty for other types
 */
public record FieldSpec(String key, FieldType type, List<String> choices, List<FieldSpec> columns) {

  public FieldSpec {
    choices = List.copyOf(choices);
    columns = List.copyOf(columns);
  }

  public static FieldSpec of(String key, FieldType type) {
    return new FieldSpec(key, type, List.of(), List.of());
  }

  public static FieldSpec text(String key) {
    return of(key, FieldType.TEXT);
  }

  public static FieldSpec choice(String key, String... words) {
    return new FieldSpec(key, FieldType.CHOICE, List.of(words), List.of());
  }

  public static FieldSpec choices(String key, List<String> words) {
    return new FieldSpec(key, FieldType.CHOICES, words, List.of());
  }

  public static FieldSpec rows(String key, FieldSpec... columns) {
    return new FieldSpec(key, FieldType.ROWS, List.of(), List.of(columns));
  }
}
