package nl.groeiwijs.lesson.domain;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Slug;

/** Makes a {@link Lesson} of a document that was checked. */
final class LessonReader {

  private LessonReader() {}

  static Lesson read(Document document) {
    Fields fields = document.fields();
    LessonParts parts = LessonParts.of(document.body());
    return new Lesson(
        document,
        new Pupils(
            fields.texts("sectors").stream().flatMap(s -> Sector.ofCode(s).stream()).toList(),
            numbers(fields, "groups"),
            numbers(fields, "years")),
        fields.number("minutes").orElse(0),
        fields.number("preparation").orElse(0),
        fields.text("form").flatMap(LessonForm::ofWord).orElse(LessonForm.LES),
        fields.text("sensitivity").orElse(""),
        fields.text("guide").map(Slug::new),
        fields.text("licence").orElse(""),
        goals(fields),
        parts.steps().stream().map(LessonReader::step).toList(),
        parts);
  }

  private static List<Integer> numbers(Fields fields, String key) {
    return fields.texts(key).stream().map(Integer::valueOf).toList();
  }

  private static List<GoalTag> goals(Fields fields) {
    return fields.records("kerndoelen").stream()
        .map(LessonReader::goal)
        .sorted(Comparator.comparing(GoalTag::strength))
        .toList();
  }

  private static GoalTag goal(Fields tag) {
    return new GoalTag(
        tag.text("uuid").map(UUID::fromString).orElseThrow(),
        tag.text("code").orElse(""),
        tag.text("strength").flatMap(TagStrength::ofWord).orElse(TagStrength.RAAKT),
        tag.text("reason").orElse(""));
  }

  private static LessonStep step(List<Block> blocks) {
    Block.Directive step = (Block.Directive) blocks.get(0);
    return new LessonStep(step.title(), StepCheck.minutes(step).orElse(0), blocks);
  }
}
