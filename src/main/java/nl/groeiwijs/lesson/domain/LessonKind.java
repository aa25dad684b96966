package nl.groeiwijs.lesson.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.content.domain.form.FieldType;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Slug;

/** A lesson: material that a teacher can give tomorrow, with the core goals that it covers. */
@ApplicationScoped
public class LessonKind implements Kind {

  public static final String ID = "les";

  /** The licence that all lesson material is under, as its publishers name it. */
  public static final String LICENCE = "CC BY-SA 4.0";

  private static final Set<String> KEYS =
      Set.of(
          "sectors",
          "groups",
          "years",
          "minutes",
          "preparation",
          "form",
          "sensitivity",
          "guide",
          "licence",
          "kerndoelen");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> keys() {
    return KEYS;
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(
        FieldSpec.choices("sectors", List.of("po", "so", "vo", "vso", "mbo")),
        FieldSpec.of("groups", FieldType.WORDS),
        FieldSpec.of("years", FieldType.WORDS),
        FieldSpec.of("minutes", FieldType.NUMBER),
        FieldSpec.of("preparation", FieldType.NUMBER),
        FieldSpec.choice("form", "les", "gesprek", "opdracht"),
        FieldSpec.of("sensitivity", FieldType.LONG_TEXT),
        FieldSpec.of("guide", FieldType.WORD),
        FieldSpec.text("licence"),
        FieldSpec.rows(
            "kerndoelen",
            FieldSpec.text("uuid"),
            FieldSpec.text("code"),
            FieldSpec.choice("strength", "kern", "raakt"),
            FieldSpec.text("reason")));
  }

  @Override
  public Map<String, String> references() {
    return Map.of("guide", "gids");
  }

  @Override
  public String address(Document document) {
    return "/les/" + document.slug();
  }

  @Override
  public List<Issue> check(Document lesson) {
    Issues issues = new Issues();
    Fields fields = lesson.fields();
    for (String key : List.of("ages", "sensitivity")) {
      if (fields.text(key).isEmpty()) {
        issues.add(fields.line(key), "field.missing", key);
      }
    }
    PupilsCheck.check(fields, issues);
    words(fields, issues);
    OptionalInt minutes = number(fields, "minutes", issues);
    number(fields, "preparation", issues);
    GoalTagCheck.check(lesson, issues);
    parts(lesson, issues);
    LetterCheck.check(lesson, issues);
    StepCheck.check(lesson, minutes, issues);
    return issues.list();
  }

  private static OptionalInt number(Fields fields, String key, Issues issues) {
    if (fields.text(key).isEmpty()) {
      issues.add(fields.line(key), "field.missing", key);
    }
    return fields.number(key);
  }

  private static void words(Fields fields, Issues issues) {
    String form = fields.text("form").orElse("");
    if (LessonForm.ofWord(form).isEmpty()) {
      issues.add(fields.line("form"), "lesson.form", form);
    }
    String licence = fields.text("licence").orElse("");
    if (!licence.equals(LICENCE)) {
      issues.add(fields.line("licence"), "lesson.licence", licence, LICENCE);
    }
    Optional<String> guide = fields.text("guide");
    if (guide.isPresent() && !Slug.isSlug(guide.get())) {
      issues.add(fields.line("guide"), "slug.form", guide.get());
    }
  }

  private static void parts(Document lesson, Issues issues) {
    for (String part : LessonParts.NEEDED) {
      List<Block.Directive> found = lesson.body().directives(part);
      if (found.isEmpty()) {
        issues.add(lesson.text().bodyLine(), "directive.missing", part);
      }
      found.stream().skip(1).forEach(again -> issues.add(again.line(), "lesson.part.twice", part));
    }
    lesson.body().directives(LessonParts.OBJECTIVES).stream()
        .filter(part -> part.body().stream().noneMatch(Block.Items.class::isInstance))
        .forEach(part -> issues.add(part.line(), "lesson.objectives.list"));
    lesson.body().directives(LessonParts.WORKSHEET).stream()
        .filter(sheet -> sheet.title().isEmpty())
        .forEach(sheet -> issues.add(sheet.line(), "lesson.worksheet.title"));
  }
}
