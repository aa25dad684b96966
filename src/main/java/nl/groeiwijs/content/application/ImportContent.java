package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
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
    ContentFolder content = new ContentFolder(folder);
    List<Path> paths = content.list();
    for (int start = 0; start < paths.size(); start += BATCH) {
      List<Path> batch = paths.subList(start, Math.min(paths.size(), start + BATCH));
      execute(content, batch, counts, refused);
      progress.accept(start + batch.size());
    }
    return new ImportReport(counts[0], counts[1], counts[2], refused);
  }

  private void execute(
      ContentFolder content, List<Path> batch, int[] counts, Map<String, List<Issue>> refused)
      throws IOException {
    List<ImportFile> files = new ArrayList<>();
    for (Path path : batch) {
      try {
        files.add(content.read(path));
      } catch (CharacterCodingException e) {
        refused.put(content.name(path), List.of(Issue.at(1, "file.encoding")));
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
}
