package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.domain.Issue;

/**
 * Takes a folder of files in, in batches, one transaction per document. What was imported before is
 * recognised by its checksum without being read as a document.
 */
@ApplicationScoped
public class ImportContent {

  private static final int BATCH = 50;

  /** Folders of records, and the kind of what is in them. */
  private static final Map<String, String> RECORDS = Map.of("hulp", "hulp", "feiten", "feit");

  /** Folders that hold something else than documents. */
  private static final Set<String> OTHERS = Set.of("kerndoelen", "media");

  private final ImportDocument importDocument;
  private final Editions editions;

  ImportContent() {
    this(null, null);
  }

  @Inject
  public ImportContent(ImportDocument importDocument, Editions editions) {
    this.importDocument = importDocument;
    this.editions = editions;
  }

  /**
   * @param folder the folder {@code content}
   * @param progress gets the number of files done after each batch
   * @throws IOException when the folder or a file in it cannot be read
   */
  public ImportReport execute(Path folder, IntConsumer progress) throws IOException {
    int[] counts = new int[3];
    Map<String, List<Issue>> refused = new TreeMap<>();
    List<Path> paths = paths(folder);
    for (int start = 0; start < paths.size(); start += BATCH) {
      List<Path> batch = paths.subList(start, Math.min(paths.size(), start + BATCH));
      execute(folder, batch, counts, refused);
      progress.accept(start + batch.size());
    }
    return new ImportReport(counts[0], counts[1], counts[2], refused);
  }

  private void execute(
      Path folder, List<Path> batch, int[] counts, Map<String, List<Issue>> refused)
      throws IOException {
    List<ImportFile> files = new ArrayList<>();
    for (Path path : batch) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      try {
        files.add(new ImportFile(name, read(path), Optional.ofNullable(recordKind(name))));
      } catch (CharacterCodingException e) {
        refused.put(name, List.of(Issue.at(1, "file.encoding")));
      }
    }
    Map<ImportFile, String> checksums = new java.util.LinkedHashMap<>();
    files.forEach(file -> checksums.put(file, DocumentText.of(file.text()).checksum()));
    Set<String> known = files.isEmpty() ? Set.of() : editions.importedAmong(checksums.values());
    for (ImportFile file : files) {
      if (known.contains(checksums.get(file))) {
        counts[2]++;
      } else {
        count(file, importDocument.execute(file), counts, refused);
      }
    }
  }

  private static void count(
      ImportFile file, ImportOutcome outcome, int[] counts, Map<String, List<Issue>> refused) {
    if (outcome instanceof ImportOutcome.Accepted accepted) {
      counts[accepted.added() ? 0 : 1]++;
    } else if (outcome instanceof ImportOutcome.Refused refusal) {
      refused.put(file.path(), refusal.issues());
    } else {
      counts[2]++;
    }
  }

  private static String recordKind(String name) {
    return RECORDS.get(name.substring(0, Math.max(0, name.indexOf('/'))));
  }

  private static String read(Path path) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
        .toString();
  }

  private static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> isDocument(folder.relativize(path)))
          .sorted()
          .toList();
    }
  }

  private static boolean isDocument(Path relative) {
    String name = relative.getFileName().toString();
    boolean other = OTHERS.contains(relative.getName(0).toString());
    return !other && !name.equals("README.md") && (name.endsWith(".md") || name.endsWith(".yaml"));
  }
}
