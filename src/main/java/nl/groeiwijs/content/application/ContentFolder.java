package nl.groeiwijs.content.application;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder {@code content}: which files in it are documents.
 *
 * @param root the folder
 */
record ContentFolder(Path root) {

  /** Folders of records, and the kind of what is in them. */
  private static final Map<String, String> RECORDS = Map.of("hulp", "hulp", "feiten", "feit");

  /** Folders that hold something else than documents. */
  private static final Set<String> OTHERS = Set.of("kerndoelen", "media");

  /** The files that are documents, by name. */
  List<Path> list() throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> isDocument(root.relativize(path)))
          .sorted()
          .toList();
    }
  }

  /** Its name within the folder, the same on every system. */
  String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /**
   * @throws CharacterCodingException when the file is not UTF-8
   */
  ImportFile read(Path path) throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
            .toString();
    return new ImportFile(name(path), text, recordKind(name(path)));
  }

  private static Optional<String> recordKind(String name) {
    return Optional.ofNullable(RECORDS.get(name.substring(0, Math.max(0, name.indexOf('/')))));
  }

  private static boolean isDocument(Path relative) {
    String name = relative.getFileName().toString();
    boolean other = OTHERS.contains(relative.getName(0).toString());
    return !other && !name.equals("README.md") && (name.endsWith(".md") || name.endsWith(".yaml"));
  }
}
