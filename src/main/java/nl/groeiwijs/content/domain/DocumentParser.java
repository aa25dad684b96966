package nl.groeiwijs.content.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;
import nl.groeiwijs.shared.domain.Source;

/** Text in, {@link Document} out, or a list of issues with line numbers. */
public final class DocumentParser {

  private static final int TITLE_MAX = 100;
  private static final int SUMMARY_MAX = 200;
  private static final UUID NONE = new UUID(0, 0);
  private static final Set<String> COMMON =
      Set.copyOf(
          Arrays.asList(
              "id kind lang slug title summary status ages themes sensitive sources author reviewer reviewed written review_by image image_alt change"
                  .split(" ")));

  private final Kinds kinds;

  public DocumentParser(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The outcome of reading a text.
   *
   * @param document present when the text could be read well enough to be a document
   * @param issues all that is wrong; a document with issues must not be published
   */
  public record Result(Optional<Document> document, List<Issue> issues) {

    public boolean isGood() {
      return document.isPresent() && issues.isEmpty();
    }
  }

  /**
   * Reads a text, and has its kind check it.
   *
   * @param recordKind kind of a text without front matter fences (a record); such a text has no
   *     {@code kind} of its own. Empty when only documents are expected.
   */
  public Result parse(String raw, Optional<String> recordKind) {
    Result read = read(raw, recordKind);
    return read.document().map(document -> check(document, read.issues())).orElse(read);
  }

  /**
   * Has its kind check a document that was {@link #read}.
   *
   * @param before what was found wrong until now
   */
  public Result check(Document document, List<Issue> before) {
    Issues issues = new Issues();
    issues.addAll(before);
    Kind kind = kinds.find(document.kind()).orElseThrow();
    if (!kind.hasLayers()) {
      document
          .body()
          .directives()
          .filter(directive -> Directives.LAYERS.contains(directive.name()))
          .forEach(directive -> issues.add(directive.line(), "layer.kind", directive.name()));
    }
    issues.addAll(kind.check(document));
    issues.addAll(document.fields().issues());
    boolean identified = !document.id().equals(NONE) && !document.slug().value().equals("x");
    return new Result(identified ? Optional.of(document) : Optional.empty(), issues.list());
  }

  /**
   * Reads a text without the check of its kind, which may ask for more than the text.
   *
   * @param recordKind as in {@link #parse}
   */
  public Result read(String raw, Optional<String> recordKind) {
    Issues issues = new Issues();
    DocumentText text = DocumentText.of(raw);
    if (!text.isClosed()) {
      issues.add(1, "front-matter.open");
      return new Result(Optional.empty(), issues.list());
    }
    if (text.isRecord() && recordKind.isEmpty()) {
      issues.add(1, "front-matter.missing");
      return new Result(Optional.empty(), issues.list());
    }
    Fields fields = Fields.parse(text.frontMatter(), text.frontMatterLine(), issues);
    if (fields.keys().isEmpty()) {
      return new Result(Optional.empty(), issues.list());
    }
    String kindId = text.isRecord() ? recordKind.get() : fields.requiredText("kind");
    Optional<Kind> kind = kinds.find(kindId);
    if (kind.isEmpty()) {
      issues.add(fields.line("kind"), "kind.unknown", kindId);
      return new Result(Optional.empty(), issues.list());
    }
    Document document = document(text, fields, kind.get(), issues);
    return new Result(Optional.of(document), issues.list());
  }

  private Document document(DocumentText text, Fields fields, Kind kind, Issues issues) {
    if (!kind.isRecord()) {
      fields.allowOnly(
          Stream.concat(COMMON.stream(), kind.keys().stream()).collect(Collectors.toSet()));
    }
    Body body = BodyParser.parse(text.body(), text.bodyLine(), issues);
    Document.checkChange(fields, issues);
    boolean sensitive = fields.flag("sensitive");
    if (sensitive && body.directives(Directives.HELP).isEmpty()) {
      issues.add(fields.line("sensitive"), "sensitive.help");
    }
    return new Document(
        id(fields, issues),
        kind.id(),
        kind.isRecord() ? Language.NL : language(fields, issues),
        slug(fields, issues),
        kind.isRecord() ? fields.text("name").orElse("") : title(fields, issues),
        kind.isRecord() ? "" : summary(fields, issues),
        draft(fields, issues),
        kind.isRecord() ? Optional.empty() : ages(fields, issues),
        themes(fields, issues),
        sensitive,
        provenance(fields, kind, issues),
        fields.text("image").map(file -> new Picture(file, fields.text("image_alt").orElse(""))),
        fields,
        body,
        text);
  }

  private static UUID id(Fields fields, Issues issues) {
    String id = fields.requiredText("id");
    if (id.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")) {
      return UUID.fromString(id);
    }
    if (!id.isEmpty()) {
      issues.add(fields.line("id"), "id.form", id);
    }
    return NONE;
  }

  private static Language language(Fields fields, Issues issues) {
    String code = fields.requiredText("lang");
    return Language.ofCode(code)
        .orElseGet(
            () -> {
              issues.add(fields.line("lang"), "lang.unknown", code);
              return Language.NL;
            });
  }

  private static Slug slug(Fields fields, Issues issues) {
    String slug = fields.requiredText("slug");
    if (Slug.isSlug(slug)) {
      return new Slug(slug);
    }
    issues.add(fields.line("slug"), "slug.form", slug);
    return new Slug("x");
  }

  private static String title(Fields fields, Issues issues) {
    return limited(fields, "title", TITLE_MAX, issues);
  }

  private static String summary(Fields fields, Issues issues) {
    return limited(fields, "summary", SUMMARY_MAX, issues);
  }

  private static String limited(Fields fields, String key, int max, Issues issues) {
    String text = fields.requiredText(key);
    if (text.length() > max) {
      issues.add(fields.line(key), "field.long", key, max, text.length());
    }
    return text;
  }

  private static boolean draft(Fields fields, Issues issues) {
    Optional<String> status = fields.text("status");
    if (status.isPresent() && !status.get().equals("concept")) {
      boolean record = Set.of("verified", "to_check").contains(status.get());
      if (!record) {
        issues.add(fields.line("status"), "status.unknown", status.get());
      }
    }
    return status.filter("concept"::equals).isPresent();
  }

  private static Optional<AgeRange> ages(Fields fields, Issues issues) {
    Optional<String> text = fields.text("ages");
    Optional<AgeRange> range = text.flatMap(AgeRange::parse);
    if (text.isPresent() && range.isEmpty()) {
      issues.add(fields.line("ages"), "age.range", text.get());
    }
    return range;
  }

  private static List<Theme> themes(Fields fields, Issues issues) {
    return fields.texts("themes").stream()
        .flatMap(
            word -> {
              Optional<Theme> theme = Theme.ofWord(word);
              if (theme.isEmpty()) {
                issues.add(fields.line("themes"), "theme.unknown", word);
              }
              return theme.stream();
            })
        .toList();
  }

  private static Provenance provenance(Fields fields, Kind kind, Issues issues) {
    Optional<String> reviewer = fields.text("reviewer");
    if (reviewer.isPresent() != fields.date("reviewed").isPresent()) {
      issues.add(fields.line("reviewer"), "reviewer.date");
    }
    return new Provenance(
        kind.isRecord() ? "" : fields.requiredText("author"),
        reviewer,
        fields.date("reviewed"),
        fields.date("written"),
        fields.date("review_by"),
        Source.listOf(fields, issues));
  }
}
