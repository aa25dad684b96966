package nl.groeiwijs.curriculum.persistence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Keys for what nobody gave a uuid: made from a name, so the same on every machine. */
final class NamedKey {

  private NamedKey() {}

  /** The version 3 uuid of {@code groeiwijs:} and this name. */
  static UUID of(String name) {
    return UUID.nameUUIDFromBytes(("groeiwijs:" + name).getBytes(StandardCharsets.UTF_8));
  }
}
