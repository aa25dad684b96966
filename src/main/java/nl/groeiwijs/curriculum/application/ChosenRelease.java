package nl.groeiwijs.curriculum.application;

import jakarta.inject.Inject;
import java.nio.file.Path;
import nl.groeiwijs.curriculum.persistence.ReleaseChoices;
import nl.groeiwijs.shared.application.UseCase;

/** Which release a start of the portal brings in. */
@UseCase
public class ChosenRelease {

  private final ReleaseFolders folders;
  private final ReleaseChoices choices;

  /** For the proxy of the container. */
  ChosenRelease() {
    this(null, null);
  }

  @Inject
  public ChosenRelease(ReleaseFolders folders, ReleaseChoices choices) {
    this.folders = folders;
    this.choices = choices;
  }

  /**
   * @param own the release of the content folder
   * @return the last one that an administrator chose, or {@code own} when none did or its files are
   *     gone
   */
  public Path execute(Path own) {
    return choices.list().stream()
        .findFirst()
        .flatMap(choice -> folders.find(choice.name()))
        .orElse(own);
  }
}
