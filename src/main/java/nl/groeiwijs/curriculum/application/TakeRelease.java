package nl.groeiwijs.curriculum.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.curriculum.persistence.ReleaseChoice;
import nl.groeiwijs.curriculum.persistence.ReleaseChoices;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Puts a release in the place of the present one: all of it or nothing. The choice outlives a
 * restart.
 */
@UseCase
public class TakeRelease {

  private final ReleaseFolders folders;
  private final ImportCurriculum importCurriculum;
  private final ReleaseChoices choices;
  private final Clock clock;

  /** For the proxy of the container. */
  TakeRelease() {
    this(null, null, null, null);
  }

  @Inject
  public TakeRelease(
      ReleaseFolders folders,
      ImportCurriculum importCurriculum,
      ReleaseChoices choices,
      Clock clock) {
    this.folders = folders;
    this.importCurriculum = importCurriculum;
    this.choices = choices;
    this.clock = clock;
  }

  /**
   * @param name of the folder of the release
   * @param basedOn id of the choice that counted when the administrator decided; empty when none
   *     did
   * @return what the import did; not changed when this release was there already
   * @throws DomainException when a file is missing or damaged, and nothing has changed, or when
   *     somebody else chose in the meantime
   */
  public CurriculumReport execute(String name, String basedOn, Actor actor) {
    actor.require(Permission.CURRICULUM);
    requireCurrent(choices, basedOn);
    CurriculumReport report = importCurriculum.execute(folders.get(name));
    if (report.changed()) {
      choices.add(new ReleaseChoice(name, LocalDateTime.now(clock), actor));
    }
    return report;
  }

  static void requireCurrent(ReleaseChoices choices, String basedOn) {
    Optional<String> last = choices.list().stream().findFirst().map(ReleaseChoice::id);
    if (!last.orElse("").equals(basedOn)) {
      throw new DomainException("curriculum.release.stale");
    }
  }
}
