package nl.groeiwijs.shared.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An address of the editors and its view.
 *
 * @param template address such as {@code /cms/publicatie/{id}}; a name in braces stands for one
 *     part of it
 * @param view path of the view
 */
public record EditorRoute(String template, String view) {

  /** The values of the names when the address fits. */
  Optional<Map<String, String>> match(String path) {
    String[] expected = template.split("/");
    String[] given = path.split("/");
    if (expected.length != given.length) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < expected.length; i++) {
      if (expected[i].startsWith("{")) {
        names.put(expected[i].substring(1, expected[i].length() - 1), given[i]);
      } else if (!expected[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(Map.copyOf(names));
  }
}
