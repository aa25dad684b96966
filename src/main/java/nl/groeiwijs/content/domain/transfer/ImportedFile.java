package nl.groeiwijs.content.domain.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Issue;

/**
 * What became of a file.
 *
 * @param editionId where it went, empty when it went nowhere or is a picture
 * @param issues why it was refused
 */
public record ImportedFile(
    String path, Outcome outcome, Optional<UUID> editionId, List<Issue> issues) {

  /** The end of it. */
  public enum Outcome {
    ADDED,
    CHANGED,
    /** Waits as a working copy beside what was changed here. */
    BESIDE,
    SAME,
    SKIPPED,
    REFUSED
  }

  public ImportedFile {
    issues = List.copyOf(issues);
  }

  public static ImportedFile of(String path, Outcome outcome) {
    return new ImportedFile(path, outcome, Optional.empty(), List.of());
  }

  public static ImportedFile of(String path, Outcome outcome, UUID editionId) {
    return new ImportedFile(path, outcome, Optional.of(editionId), List.of());
  }

  public static ImportedFile refused(String path, List<Issue> issues) {
    return new ImportedFile(path, Outcome.REFUSED, Optional.empty(), issues);
  }
}
