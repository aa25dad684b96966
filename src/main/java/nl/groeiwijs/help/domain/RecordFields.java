package nl.groeiwijs.help.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.LocalText;
import nl.groeiwijs.shared.domain.Slug;
import nl.groeiwijs.shared.domain.Source;

/**
 * Reads what the files of services and facts have in common. What is wrong becomes an issue, and
 * the value then stands in for nothing: the caller gives no record when there are issues.
 */
final class RecordFields {

  private static final String UUID_FORM =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  private static final String SLUG_STAND_IN = "x";

  private final Fields fields;
  private final Issues issues;

  RecordFields(Fields fields, Issues issues) {
    this.fields = fields;
    this.issues = issues;
  }

  UUID id() {
    String id = fields.requiredText("id");
    if (id.matches(UUID_FORM)) {
      return UUID.fromString(id);
    }
    reportForm("id", "id.form", id);
    return new UUID(0, 0);
  }

  Slug slug() {
    String slug = fields.requiredText("slug");
    if (Slug.isSlug(slug)) {
      return new Slug(slug);
    }
    reportForm("slug", "slug.form", slug);
    return new Slug(SLUG_STAND_IN);
  }

  /** A text that is already reported as missing is not reported again for its form. */
  private void reportForm(String key, String issue, String value) {
    if (!value.isEmpty()) {
      issues.add(fields.line(key), issue, value);
    }
  }

  LocalText requiredLocalText(String key) {
    if (!fields.has(key)) {
      issues.add(fields.line(), "field.missing", key);
    }
    return localText(key).orElse(LocalText.EMPTY);
  }

  Optional<LocalText> localText(String key) {
    return fields
        .record(key)
        .map(
            texts -> {
              texts.allowOnly(Set.of("nl", "en"));
              return LocalText.of(texts);
            });
  }

  List<Source> sources() {
    List<Source> sources = Source.listOf(fields, issues);
    if (sources.isEmpty()) {
      issues.add(fields.line("sources"), "help.source.missing");
    }
    return sources;
  }

  Verification verification() {
    LocalDate on = requiredDate("verified_on", LocalDate.MIN);
    LocalDate reviewBy = requiredDate("review_by", LocalDate.MAX);
    if (reviewBy.isBefore(on)) {
      issues.add(fields.line("review_by"), "help.review", reviewBy, on);
      return new Verification(on, on);
    }
    return new Verification(on, reviewBy);
  }

  /** A day in the far past or future stands in for a missing one, so that no order is broken. */
  private LocalDate requiredDate(String key, LocalDate standIn) {
    fields.requiredText(key);
    return fields.date(key).orElse(standIn);
  }

  /** A word of a closed set; a word outside it is the issue {@code help.word}. */
  <T> Optional<T> word(String key, Function<String, Optional<T>> ofCode) {
    Optional<String> code = fields.text(key);
    Optional<T> value = code.flatMap(ofCode);
    if (code.isPresent() && value.isEmpty()) {
      issues.add(fields.line(key), "help.word", key, code.get());
    }
    return value;
  }
}
