package nl.groeiwijs.curriculum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The release in {@code content/kerndoelen}, and copies of it to damage. */
public final class Release {

  public static final Path CONTENT = Path.of("content", "kerndoelen");

  private Release() {}

  public static Path copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(CONTENT.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return target;
  }

  /** Replaces the first occurrence in a file, which must be there. */
  public static void edit(Path release, String file, String old, String replacement)
      throws IOException {
    Path path = release.resolve(file);
    String text = Files.readString(path);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no " + old);
    }
    Files.writeString(
        path, text.substring(0, at) + replacement + text.substring(at + old.length()));
  }
}
