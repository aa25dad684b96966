package nl.groeiwijs.curriculum.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The entities of one file, in its order and by uuid. */
final class Entities {

  private final String file;
  private final Map<UUID, Entity> byId;

  private Entities(String file, Map<UUID, Entity> byId) {
    this.file = file;
    this.byId = byId;
  }

  /**
   * @throws CurriculumDamaged when an entity has no uuid, or has one that came before
   */
  static Entities of(String file, List<Entity> entities) {
    Map<UUID, Entity> byId = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (byId.put(entity.id(), entity) != null) {
        throw entity.damaged("twice", entity.id().toString());
      }
    }
    return new Entities(file, byId);
  }

  List<Entity> list() {
    return List.copyOf(byId.values());
  }

  /** What {@code from} refers to under {@code key}, in its order. */
  List<Entity> of(Entity from, String key) {
    return from.ids(key).stream().map(id -> get(from, key, id)).toList();
  }

  private Entity get(Entity from, String key, UUID id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw from.damaged("reference", key + " " + id + " (" + file + ")");
    }
    return entity;
  }
}
