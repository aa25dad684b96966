package nl.groeiwijs.curriculum.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeiwijs.curriculum.domain.Level;
import nl.groeiwijs.curriculum.domain.Levels;
import nl.groeiwijs.curriculum.domain.SubjectArea;

/** What all data sets of SLO share: levels and subject areas. */
final class Vocabulary {

  private final Map<UUID, Level> levels;
  private final Map<UUID, SubjectArea> areas;

  private Vocabulary(Map<UUID, Level> levels, Map<UUID, SubjectArea> areas) {
    this.levels = levels;
    this.areas = areas;
  }

  static Vocabulary read(ReleaseFiles files) {
    return new Vocabulary(
        files.entities(ReleaseFiles.LEVELS).list().stream()
            .map(Vocabulary::level)
            .collect(Collectors.toMap(Level::uuid, Function.identity())),
        files.entities(ReleaseFiles.AREAS).list().stream()
            .map(entity -> new SubjectArea(entity.id(), entity.text("title")))
            .collect(Collectors.toMap(SubjectArea::uuid, Function.identity())));
  }

  private static Level level(Entity entity) {
    return new Level(
        entity.id(), entity.text("title"), entity.text("description"), entity.text("prefix"));
  }

  List<Level> levels() {
    return levels.values().stream()
        .sorted(Comparator.comparing(Level::order).thenComparing(Level::name))
        .toList();
  }

  /** The levels an entity names, or none. */
  Levels levelsOf(Entity entity) {
    return new Levels(
        entity.ids("niveau_id").stream().map(id -> level(entity, id).name()).toList());
  }

  private Level level(Entity entity, UUID id) {
    Level level = levels.get(id);
    if (level == null) {
      throw entity.damaged("reference", "niveau_id " + id + " (" + ReleaseFiles.LEVELS + ")");
    }
    return level;
  }

  /** The area with this key; empty for the few that SLO names but has not published. */
  Optional<SubjectArea> findArea(UUID id) {
    return Optional.ofNullable(areas.get(id));
  }

  /** The area with this key, which from now on has this title if it had none. */
  SubjectArea area(UUID id, String title) {
    return areas.computeIfAbsent(id, key -> new SubjectArea(key, title));
  }
}
