package nl.groeiwijs.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.Level;
import nl.groeiwijs.curriculum.domain.SubjectArea;

/** The tables of the curriculum, written and read as one whole. */
@ApplicationScoped
public class CurriculumStore {

  private static final List<String> TABLES =
      List.of(
          "curriculum_elaboration",
          "curriculum_replacement",
          "curriculum_goal_area",
          "curriculum_goal",
          "curriculum_set_source",
          "curriculum_set",
          "curriculum_area",
          "curriculum_level",
          "curriculum_release");

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  /** For the container. */
  CurriculumStore() {}

  public CurriculumStore(EntityManager entities) {
    this.entities = entities;
  }

  /** The release in the tables, or empty before the first import. */
  public Optional<StoredRelease> findRelease() {
    return entities
        .createQuery("select r from StoredRelease r", StoredRelease.class)
        .getResultStream()
        .findFirst();
  }

  /**
   * Puts this release in the place of whatever is there. Needs a transaction. The rows know each
   * other by key only, so they go to the database in the order in which they refer.
   */
  public void replace(Curriculum curriculum, String checksum, LocalDateTime importedAt) {
    TABLES.forEach(table -> entities.createNativeQuery("delete from " + table).executeUpdate());
    persist(curriculum.levels().stream().map(StoredLevel::new));
    persist(curriculum.areas().stream().map(StoredArea::new));
    persist(curriculum.sets().stream().map(StoredSet::new));
    List<CoreGoal> goals = curriculum.goals();
    persist(IntStream.range(0, goals.size()).mapToObj(i -> new StoredGoal(goals.get(i), i)));
    persist(goals.stream().flatMap(StoredElaboration::allOf));
    persist(Stream.of(new StoredRelease(checksum, importedAt, curriculum)));
  }

  private void persist(Stream<?> rows) {
    rows.forEach(entities::persist);
    entities.flush();
    entities.clear();
  }

  /** The release in the tables; without any goal before the first import. */
  public Curriculum load() {
    Map<String, GoalSet> sets =
        list("select s from StoredSet s", StoredSet.class).stream()
            .map(StoredSet::set)
            .collect(Collectors.toMap(set -> set.uuid().toString(), Function.identity()));
    Map<String, SubjectArea> areas =
        list("select a from StoredArea a", StoredArea.class).stream()
            .map(StoredArea::area)
            .collect(Collectors.toMap(area -> area.uuid().toString(), Function.identity()));
    Map<String, List<StoredElaboration>> below =
        list("select e from StoredElaboration e order by e.place", StoredElaboration.class).stream()
            .collect(Collectors.groupingBy(StoredElaboration::goal));
    List<CoreGoal> goals =
        goals().stream()
            .map(
                goal ->
                    goal.goal(
                        sets,
                        areas,
                        kind -> ofKind(kind, below.getOrDefault(goal.uuid(), List.of()))))
            .toList();
    return new Curriculum(goals, levels());
  }

  /** Goals with their lists in one query per list instead of one per goal. */
  private List<StoredGoal> goals() {
    return entities
        .createQuery("select g from StoredGoal g order by g.place", StoredGoal.class)
        .setHint("eclipselink.batch", "g.areas")
        .setHint("eclipselink.batch", "g.replaces")
        .getResultList();
  }

  private List<Level> levels() {
    return list("select l from StoredLevel l order by l.sortKey, l.name", StoredLevel.class)
        .stream()
        .map(StoredLevel::level)
        .toList();
  }

  private static List<Elaboration> ofKind(
      StoredElaboration.Kind kind, List<StoredElaboration> below) {
    return below.stream()
        .filter(stored -> stored.kind() == kind)
        .map(StoredElaboration::elaboration)
        .toList();
  }

  private <T> List<T> list(String query, Class<T> type) {
    return entities.createQuery(query, type).getResultList();
  }
}
