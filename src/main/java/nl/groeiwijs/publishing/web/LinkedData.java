package nl.groeiwijs.publishing.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/**
 * Parts of the description of a page for search engines (JSON-LD, schema.org). Asks for the library
 * behind it once: {@link Json} looks through all jars of the server at each call.
 */
public final class LinkedData {

  private static final JsonBuilderFactory PARTS = Json.createBuilderFactory(Map.of());

  private LinkedData() {}

  public static JsonObjectBuilder object() {
    return PARTS.createObjectBuilder();
  }

  public static JsonArrayBuilder array() {
    return PARTS.createArrayBuilder();
  }
}
