package nl.groeiwijs.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the project as they stand in the work tree, for tests that read them as text. */
public final class ProjectFiles {

  public static final Path CONTENT = Path.of("content");
  public static final Path JAVA = Path.of("src/main/java");
  public static final Path VIEWS = Path.of("src/main/webapp");
  public static final Path BUNDLES = Path.of("src/main/resources/i18n");

  private ProjectFiles() {}

  /** All files under a folder whose name ends so, by path, in order. */
  public static SortedMap<Path, String> read(Path folder, String... ends) {
    SortedMap<Path, String> files = new TreeMap<>();
    for (Path path : list(folder)) {
      if (Stream.of(ends).anyMatch(end -> path.toString().endsWith(end))) {
        files.put(path, text(path));
      }
    }
    return files;
  }

  public static List<Path> list(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bundles in Dutch, or in another language with its ending such as {@code _en}, by name. */
  static SortedMap<String, Map<String, String>> bundles(String ending) {
    SortedMap<String, Map<String, String>> bundles = new TreeMap<>();
    for (Path path : list(BUNDLES)) {
      String name = path.getFileName().toString().replace(".properties", "");
      if (name.contains("_") ? name.endsWith(ending) && !ending.isEmpty() : ending.isEmpty()) {
        bundles.put(name.replace(ending, ""), properties(path));
      }
    }
    return bundles;
  }

  private static SortedMap<String, String> properties(Path path) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> sorted = new TreeMap<>();
    properties.forEach((key, value) -> sorted.put((String) key, (String) value));
    return sorted;
  }

  /** Line of a position in a text, counted from 1. */
  static int line(String text, int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
