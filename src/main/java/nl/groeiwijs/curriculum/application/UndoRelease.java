package nl.groeiwijs.curriculum.application;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.curriculum.persistence.ReleaseChoice;
import nl.groeiwijs.curriculum.persistence.ReleaseChoices;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the last choice of a release back: the one before it counts again. */
@UseCase
public class UndoRelease {

  private final ReleaseFolders folders;
  private final ImportCurriculum importCurriculum;
  private final ReleaseChoices choices;
  private final String content;

  /** For the proxy of the container. */
  UndoRelease() {
    this(null, null, null, "");
  }

  @Inject
  public UndoRelease(
      ReleaseFolders folders,
      ImportCurriculum importCurriculum,
      ReleaseChoices choices,
      @ConfigProperty(name = "portal.content.dir", defaultValue = "content") String content) {
    this.folders = folders;
    this.importCurriculum = importCurriculum;
    this.choices = choices;
    this.content = content;
  }

  /**
   * @param basedOn id of the choice to take back, which must be the last one
   * @throws DomainException when there is nothing to take back, when somebody else chose in the
   *     meantime, or when the files of the release before are gone
   */
  public CurriculumReport execute(String basedOn, Actor actor) {
    actor.require(Permission.CURRICULUM);
    TakeRelease.requireCurrent(choices, basedOn);
    List<ReleaseChoice> all = choices.list();
    if (all.isEmpty()) {
      throw new DomainException("curriculum.release.nothing");
    }
    Path before =
        all.size() > 1 ? folders.get(all.get(1).name()) : Path.of(content).resolve("kerndoelen");
    // The import lets go of all that was read, so the choice goes first.
    choices.remove(all.get(0));
    return importCurriculum.execute(before);
  }
}
