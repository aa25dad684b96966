package nl.groeiwijs.content.domain.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.Theme;

/** The fields that every document has; a record has only those of its kind. */
public final class CommonFields {

  /** Where a text comes from. */
  public static final FieldSpec SOURCES =
      FieldSpec.rows(
          "sources",
          FieldSpec.text("title"),
          FieldSpec.text("url"),
          FieldSpec.of("checked", FieldType.DATE));

  /** The day of the next check. */
  public static final FieldSpec REVIEW_BY = FieldSpec.of("review_by", FieldType.DATE);

  /** The last part of the address. */
  public static final FieldSpec SLUG = FieldSpec.of("slug", FieldType.WORD);

  private static final List<FieldSpec> FIRST =
      List.of(
          FieldSpec.text("title"),
          FieldSpec.of("summary", FieldType.LONG_TEXT),
          SLUG,
          FieldSpec.of("ages", FieldType.WORD),
          FieldSpec.choices("themes", Arrays.stream(Theme.values()).map(Theme::word).toList()),
          FieldSpec.of("sensitive", FieldType.FLAG));

  private static final List<FieldSpec> LAST =
      List.of(
          FieldSpec.text("image"),
          FieldSpec.text("image_alt"),
          SOURCES,
          FieldSpec.text("author"),
          FieldSpec.of("written", FieldType.DATE),
          FieldSpec.text("reviewer"),
          FieldSpec.of("reviewed", FieldType.DATE),
          REVIEW_BY,
          FieldSpec.text("change"));

  private CommonFields() {}

  /** All fields of a kind, in the order of the form. */
  public static List<FieldSpec> of(Kind kind) {
    return kind.isRecord()
        ? kind.fields()
        : Stream.of(FIRST, kind.fields(), LAST).flatMap(List::stream).toList();
  }
}
