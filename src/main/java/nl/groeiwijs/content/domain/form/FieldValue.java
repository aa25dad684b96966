package nl.groeiwijs.content.domain.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a field of a form. */
public sealed interface FieldValue {

  /** True when the text needs no such key. */
  boolean isEmpty();

  /** One text; {@code true} for a flag that is set. */
  record One(String text) implements FieldValue {

    @Override
    public boolean isEmpty() {
      return text.isBlank();
    }
  }

  /** Some words. */
  record Many(List<String> words) implements FieldValue {

    public Many {
      words = List.copyOf(words);
    }

    @Override
    public boolean isEmpty() {
      return words.isEmpty();
    }
  }

  /** Texts by name, such as by language or by column. */
  record Named(Map<String, String> texts) implements FieldValue {

    /** The order of the names stays. */
    public Named {
      texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    @Override
    public boolean isEmpty() {
      return texts.values().stream().allMatch(String::isBlank);
    }
  }

  /** Rows of columns. */
  record Rows(List<Named> rows) implements FieldValue {

    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
      return rows.stream().allMatch(Named::isEmpty);
    }
  }
}
