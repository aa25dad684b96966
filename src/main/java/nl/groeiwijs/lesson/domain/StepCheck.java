package nl.groeiwijs.lesson.domain;

import java.util.List;
import java.util.OptionalInt;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Issues;

/**
 * The steps of a lesson: enough of them, each with a title and minutes, together the whole time.
 */
final class StepCheck {

  static final int FEWEST = 3;

  private StepCheck() {}

  static void check(Document lesson, OptionalInt minutes, Issues issues) {
    List<Block.Directive> steps = lesson.body().directives(LessonParts.STEP);
    if (steps.size() < FEWEST) {
      int line = steps.isEmpty() ? lesson.text().bodyLine() : steps.get(0).line();
      issues.add(line, "lesson.steps.few", steps.size(), FEWEST);
    }
    for (Block.Directive step : steps) {
      if (step.title().isEmpty()) {
        issues.add(step.line(), "lesson.step.title");
      }
      if (minutes(step).isEmpty()) {
        issues.add(step.line(), "lesson.step.minutes");
      }
    }
    int sum = steps.stream().mapToInt(step -> minutes(step).orElse(0)).sum();
    boolean timed = steps.stream().allMatch(step -> minutes(step).isPresent());
    if (timed && !steps.isEmpty() && minutes.isPresent() && sum != minutes.getAsInt()) {
      issues.add(lesson.fields().line("minutes"), "lesson.minutes", minutes.getAsInt(), sum);
    }
  }

  /** The minutes of a step; empty when it gives none, or 0, or something else than a number. */
  static OptionalInt minutes(Block.Directive step) {
    String text = step.attributes().getOrDefault("minuten", "");
    return text.matches("[1-9]\\d{0,2}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
