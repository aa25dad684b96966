package nl.groeiwijs.lesson.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/**
 * The core goals of a lesson: at least one, each with its key, a known strength and a reason.
 * Whether the key exists is not asked here: a text must stay readable when the curriculum changes.
 */
final class GoalTagCheck {

  private static final String KEY = "kerndoelen";
  private static final Set<String> FIELDS = Set.of("uuid", "code", "strength", "reason");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private GoalTagCheck() {}

  static void check(Document lesson, Issues issues) {
    if (!lesson.fields().has(KEY)) {
      issues.add(lesson.fields().line(), "field.missing", KEY);
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Fields tag : lesson.fields().records(KEY)) {
      tag.allowOnly(FIELDS);
      check(tag, issues);
      Optional<String> uuid = tag.text("uuid");
      if (uuid.isPresent() && !seen.add(uuid.get())) {
        issues.add(tag.line("uuid"), "lesson.goal.twice", uuid.get());
      }
    }
    if (lesson.fields().records(KEY).isEmpty()) {
      issues.add(lesson.fields().line(KEY), "lesson.goals.none");
    }
  }

  private static void check(Fields tag, Issues issues) {
    required(tag, "code", issues);
    required(tag, "reason", issues);
    Optional<String> uuid = required(tag, "uuid", issues);
    if (uuid.isPresent() && !UUID.matcher(uuid.get()).matches()) {
      issues.add(tag.line("uuid"), "lesson.goal.uuid", uuid.get());
    }
    Optional<String> strength = required(tag, "strength", issues);
    if (strength.isPresent() && TagStrength.ofWord(strength.get()).isEmpty()) {
      issues.add(tag.line("strength"), "lesson.goal.strength", strength.get());
    }
  }

  private static Optional<String> required(Fields tag, String key, Issues issues) {
    Optional<String> text = tag.text(key);
    if (text.isEmpty()) {
      issues.add(tag.line(), "field.missing", KEY + "." + key);
    }
    return text;
  }
}
