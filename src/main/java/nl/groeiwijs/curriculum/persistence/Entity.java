package nl.groeiwijs.curriculum.persistence;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A JSON object of a release, read by type; what does not fit is named with file and place. */
record Entity(String file, String place, JsonObject json) {

  UUID id() {
    return id("id");
  }

  UUID id(String key) {
    return uuid(key, text(key));
  }

  /** The text under this key, which must be there, though it may be empty. */
  String text(String key) {
    return optional(key).orElseThrow(() -> damaged("field", key));
  }

  /** The text under this key; empty when the key is absent. */
  Optional<String> optional(String key) {
    JsonValue value = json.get(key);
    if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
      return Optional.empty();
    }
    if (value instanceof JsonString string) {
      return Optional.of(string.getString().strip());
    }
    throw damaged("field", key);
  }

  /** A list of uuids; absent is empty. */
  List<UUID> ids(String key) {
    return texts(key).stream().map(text -> uuid(key, text)).toList();
  }

  /** A list of texts; absent is empty. */
  List<String> texts(String key) {
    return items(key).stream().map(item -> string(key, item)).toList();
  }

  /** A list of objects; absent is empty. */
  List<Entity> objects(String key) {
    return items(key).stream().map(item -> object(key, item)).toList();
  }

  /** The object under this key, which must be there. */
  Entity object(String key) {
    JsonValue value = json.get(key);
    if (value == null) {
      throw damaged("field", key);
    }
    return object(key, value);
  }

  CurriculumDamaged damaged(String key, String detail) {
    return new CurriculumDamaged(key, file, place, detail);
  }

  private List<? extends JsonValue> items(String key) {
    JsonValue value = json.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof JsonArray array) {
      return array;
    }
    throw damaged("field", key);
  }

  private String string(String key, JsonValue item) {
    if (item instanceof JsonString string) {
      return string.getString();
    }
    throw damaged("field", key);
  }

  private Entity object(String key, JsonValue item) {
    if (item instanceof JsonObject object) {
      return new Entity(file, place + "." + key, object);
    }
    throw damaged("field", key);
  }

  private UUID uuid(String key, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw damaged("uuid", key + " " + text);
    }
  }
}
