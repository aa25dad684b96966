package nl.groeiwijs.content.domain.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Issue;

/**
 * What a file in an import would do, before anything is written.
 *
 * @param path in the zip
 * @param title of the document, or the path for what has none
 * @param editionId the edition that it is of; empty for something new
 * @param newest the newest revision when it was judged; when there is another by the time of the
 *     import, the file is in conflict
 * @param base the revision that the file was made of, as far as is known; with {@code newest} it
 *     shows what was changed here since
 * @param issues why it is refused, with lines
 */
public record JudgedFile(
    String path,
    ImportStatus status,
    String title,
    Optional<UUID> editionId,
    Optional<UUID> newest,
    Optional<UUID> base,
    List<Issue> issues) {

  public JudgedFile {
    issues = List.copyOf(issues);
  }

  public static JudgedFile refused(String path, List<Issue> issues) {
    return new JudgedFile(
        path,
        ImportStatus.REFUSED,
        path,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        issues);
  }

  /** A file that is no document. */
  public static JudgedFile media(String path, ImportStatus status) {
    return new JudgedFile(
        path, status, path, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
