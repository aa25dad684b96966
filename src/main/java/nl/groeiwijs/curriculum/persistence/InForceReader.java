package nl.groeiwijs.curriculum.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.SubjectArea;
import nl.groeiwijs.curriculum.domain.TextSource;

/**
 * Reads the goals in force. In this data set {@code title} holds the full text, {@code description}
 * the label and {@code prefix} the code, and subject areas point down to goals, directly or through
 * domains.
 */
final class InForceReader {

  private static final TextSource SOURCE =
      new TextSource(
          TextSource.Wording.SLO,
          "SLO, opendata.slo.nl (curriculum-kerndoelen)",
          "https://opendata.slo.nl",
          "");

  private final Vocabulary vocabulary;
  private final Map<String, GoalSet> sets;
  private final Map<UUID, List<SubjectArea>> areas = new HashMap<>();
  private final Map<UUID, String> domains = new HashMap<>();

  private InForceReader(Vocabulary vocabulary, Map<String, GoalSet> sets) {
    this.vocabulary = vocabulary;
    this.sets = sets;
  }

  static List<CoreGoal> read(ReleaseFiles files, Vocabulary vocabulary) {
    InForceReader reader = new InForceReader(vocabulary, InForceSets.read(files));
    Entities goals = files.entities(ReleaseFiles.GOALS);
    reader.readAreas(files, goals);
    return goals.list().stream().map(reader::goal).toList();
  }

  private void readAreas(ReleaseFiles files, Entities goals) {
    Entities domainFile = files.entities(ReleaseFiles.GOAL_DOMAINS);
    for (Entity entity : files.entities(ReleaseFiles.GOAL_AREAS).list()) {
      SubjectArea area = area(entity);
      for (Entity domain : domainFile.of(entity, "kerndoel_domein_id")) {
        for (Entity goal : goals.of(domain, "kerndoel_id")) {
          domains.put(goal.id(), domain.text("title"));
          addArea(goal, area);
        }
      }
      goals.of(entity, "kerndoel_id").forEach(goal -> addArea(goal, area));
    }
  }

  /** The shared subject area behind an area of this data set, else that area itself. */
  private SubjectArea area(Entity entity) {
    UUID shared = entity.ids("vakleergebied_id").stream().findFirst().orElseGet(entity::id);
    return vocabulary.area(shared, entity.text("title"));
  }

  private void addArea(Entity goal, SubjectArea area) {
    List<SubjectArea> known = areas.computeIfAbsent(goal.id(), id -> new ArrayList<>());
    if (!known.contains(area)) {
      known.add(area);
    }
  }

  private CoreGoal goal(Entity entity) {
    String text = entity.text("title");
    String code = code(entity.text("prefix"));
    return new CoreGoal(
        entity.id(),
        Generation.IN_FORCE,
        code,
        entity.text("description"),
        text,
        text,
        SOURCE,
        set(entity, code),
        areas.getOrDefault(entity.id(), List.of()),
        domains.getOrDefault(entity.id(), ""),
        "",
        vocabulary.levelsOf(entity),
        List.of(),
        List.of(),
        Optional.empty(),
        entity.ids("replaces"));
  }

  /** "PO Kerndoel 03" is said as "PO 3". */
  private static String code(String prefix) {
    return prefix.replace("Kerndoel ", "").replaceAll("\\b0+(?=\\d)", "");
  }

  private GoalSet set(Entity entity, String code) {
    GoalSet set = sets.get(code.split(" ", 2)[0]);
    if (set == null) {
      throw entity.damaged("set", code);
    }
    return set;
  }
}
