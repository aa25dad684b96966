package nl.groeiwijs.curriculum.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Relevance;
import nl.groeiwijs.curriculum.domain.Strength;
import nl.groeiwijs.curriculum.domain.TextSource;
import nl.groeiwijs.shared.domain.Fields;

/**
 * Adds what the portal's editors know about goals beside SLO: the wording of the law and the
 * relevance. A note on a goal that the release does not have is an error, lest it get lost in
 * silence.
 */
final class GoalNotes {

  private final ReleaseFiles files;
  private final Map<String, CoreGoal> goals = new LinkedHashMap<>();

  private GoalNotes(ReleaseFiles files, List<CoreGoal> goals) {
    this.files = files;
    goals.forEach(goal -> this.goals.put(goal.uuid().toString(), goal));
  }

  /** The same goals in the same order, with their notes. */
  static List<CoreGoal> apply(ReleaseFiles files, List<CoreGoal> goals) {
    GoalNotes notes = new GoalNotes(files, goals);
    notes.word();
    notes.mark();
    return List.copyOf(notes.goals.values());
  }

  private void word() {
    for (Fields law : YamlFile.records(files, ReleaseFiles.LAW, "teksten", GoalNotes::checked)) {
      TextSource source =
          new TextSource(
              TextSource.Wording.LAW,
              law.requiredText("title"),
              law.requiredText("url"),
              law.text("note").orElse(""));
      note(
          ReleaseFiles.LAW,
          law.requiredText("uuid"),
          goal -> goal.worded(law.requiredText("text"), source));
    }
  }

  /** Asks for what is needed, so that what is missing is reported with its line. */
  private static Fields checked(Fields law) {
    List.of("uuid", "text", "title", "url").forEach(law::requiredText);
    return law;
  }

  private void mark() {
    for (Entity mark : files.objects(ReleaseFiles.RELEVANT)) {
      String word = mark.text("sterkte");
      Strength strength = Strength.ofCode(word).orElseThrow(() -> mark.damaged("word", word));
      Relevance relevance = new Relevance(strength, mark.texts("themas"), mark.text("reden"));
      note(ReleaseFiles.RELEVANT, mark.text("uuid"), goal -> goal.marked(relevance));
    }
  }

  private void note(String file, String uuid, UnaryOperator<CoreGoal> note) {
    if (goals.computeIfPresent(uuid, (key, goal) -> note.apply(goal)) == null) {
      throw new CurriculumDamaged("goal", file, uuid, uuid);
    }
  }
}
