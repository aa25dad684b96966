package nl.groeiwijs.content.web.editing;

import java.util.UUID;
import nl.groeiwijs.shared.web.EditorRequest;

/** Reads which edition an address is about. */
final class EditionAddress {

  /** No edition has it: what an address names that cannot be read. */
  private static final UUID NOBODY = new UUID(0, 0);

  private EditionAddress() {}

  static UUID id(EditorRequest request) {
    String id = request.name("id");
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : NOBODY;
  }
}
