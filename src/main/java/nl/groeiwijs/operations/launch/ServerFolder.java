package nl.groeiwijs.operations.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which one run of the server keeps its configuration and what it unpacks. */
final class ServerFolder {

  /** The server's own resource adapters, which it looks for in this place. */
  private static final Path ADAPTERS = Path.of("lib", "install", "applications");

  private ServerFolder() {}

  /**
   * Makes a folder that goes away when the server ends.
   *
   * @param unpacked the server as the build unpacked it
   */
  static Path create(Path unpacked) throws IOException {
    Path folder = Files.createTempDirectory("groeiwijs-server-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    Path adapters = unpacked.resolve(ADAPTERS);
    Path copy = Files.createDirectories(folder.resolve(ADAPTERS));
    for (Path file : walk(adapters)) {
      Path target = copy.resolve(adapters.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    }
    return folder;
  }

  private static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) {
    try {
      for (Path file : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " stays behind", e);
    }
  }
}
