package nl.groeiwijs.search.persistence;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where and in what the index is kept. All that depends on the engine is here; the mapping and the
 * questions do not change with it.
 *
 * @param backend {@code lucene}; another type of Hibernate Search, such as {@code elasticsearch},
 *     needs its jar beside the portal and its settings ({@code hibernate.search.backend.*})
 * @param properties settings for Hibernate Search
 */
public record IndexSettings(String backend, Map<String, Object> properties) {

  public IndexSettings {
    properties = Map.copyOf(properties);
  }

  /** Files in a folder. */
  public static IndexSettings inFolder(String backend, Path folder) {
    return new IndexSettings(
        backend,
        backend.equals("lucene")
            ? Map.of(
                "hibernate.search.backend.directory.type",
                "local-filesystem",
                "hibernate.search.backend.directory.root",
                folder.toString())
            : Map.of());
  }

  /** In memory, for tests. */
  public static IndexSettings inMemory() {
    return new IndexSettings(
        "lucene", Map.of("hibernate.search.backend.directory.type", "local-heap"));
  }
}
