package nl.groeiwijs.curriculum.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.SubjectArea;

/** Reads the actualised goals, top down: set, domain, heading (kernzin), goal (doelzin). */
final class ActualisedReader {

  private static final Set<String> KINDS = Set.of("kerndoelenset", "functionele kerndoelenset");

  private final Entities domains;
  private final Entities headings;
  private final Entities goals;
  private final Vocabulary vocabulary;
  private final ActualisedGoals builder;
  private final Map<UUID, GoalSet.Standing> standings;

  private ActualisedReader(ReleaseFiles files, Vocabulary vocabulary) {
    this.domains = files.entities(ReleaseFiles.DOMAINS);
    this.headings = files.entities(ReleaseFiles.HEADINGS);
    this.goals = files.entities(ReleaseFiles.PARTS);
    this.vocabulary = vocabulary;
    this.builder = new ActualisedGoals(files, vocabulary);
    this.standings = ActualisedStandings.read(files);
  }

  static List<CoreGoal> read(ReleaseFiles files, Vocabulary vocabulary) {
    ActualisedReader reader = new ActualisedReader(files, vocabulary);
    return files.entities(ReleaseFiles.SETS).list().stream()
        .filter(set -> KINDS.contains(set.text("settype")))
        .flatMap(set -> reader.goalsOf(set).stream())
        .toList();
  }

  private List<CoreGoal> goalsOf(Entity entity) {
    GoalSet set = set(entity);
    List<SubjectArea> areas = areas(entity, set);
    List<CoreGoal> found = new ArrayList<>();
    for (Entity domain : domains.of(entity, "fo_domein_id")) {
      for (Entity heading : headings.of(domain, "fo_kernzin_id")) {
        List<Entity> parts = goals.of(heading, "fo_doelzin_id");
        var place = new ActualisedGoals.Place(set, areas, domain.text("title"), heading, parts);
        parts.forEach(part -> found.add(builder.goal(part, place)));
      }
    }
    return found;
  }

  private GoalSet set(Entity entity) {
    GoalSet.Standing standing = standings.get(entity.id());
    if (standing == null) {
      throw entity.damaged("standing", entity.id().toString());
    }
    return new GoalSet(entity.id(), Generation.ACTUALISED, entity.text("title"), standing);
  }

  /** The published areas of a set; a set that has none of these is an area of its own. */
  private List<SubjectArea> areas(Entity entity, GoalSet set) {
    List<UUID> ids = entity.ids("vakleergebied_id");
    List<SubjectArea> known = ids.stream().flatMap(id -> vocabulary.findArea(id).stream()).toList();
    if (!known.isEmpty()) {
      return known;
    }
    UUID id = ids.size() == 1 ? ids.get(0) : set.uuid();
    return List.of(vocabulary.area(id, subject(set.title())));
  }

  /** "Kerndoelen moderne vreemde talen" is about "Moderne vreemde talen". */
  private static String subject(String title) {
    String name = title.replaceFirst("(?i)(functionele )?kerndoelen ", "");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
