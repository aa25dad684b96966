package nl.groeiwijs.curriculum.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.persistence.CurriculumReader;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.curriculum.persistence.ReleaseFiles;
import nl.groeiwijs.curriculum.persistence.StoredRelease;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Imports a release of the curriculum from its files: all of it or nothing. The release that is
 * already in the tables, known by its checksum, is left alone without being parsed.
 */
@UseCase
public class ImportCurriculum {

  private static final Logger LOG = Logger.getLogger(ImportCurriculum.class.getName());

  private final CurriculumStore store;
  private final Clock clock;
  private final Event<CurriculumImported> news;

  /** For the proxy of the container. */
  ImportCurriculum() {
    this(null, null, null);
  }

  @Inject
  public ImportCurriculum(CurriculumStore store, Clock clock, Event<CurriculumImported> news) {
    this.store = store;
    this.clock = clock;
    this.news = news;
  }

  /**
   * @param directory laid out like {@code content/kerndoelen}
   * @throws nl.groeiwijs.shared.domain.DomainException when a file is missing or damaged; its
   *     arguments name the file and the place, and nothing has changed
   */
  public CurriculumReport execute(Path directory) {
    long start = System.nanoTime();
    ReleaseFiles files = new ReleaseFiles(directory);
    String checksum = files.checksum();
    Optional<StoredRelease> present =
        store.findRelease().filter(release -> release.checksum().equals(checksum));
    CurriculumReport report =
        present
            .map(release -> unchanged(release, start))
            .orElseGet(() -> replace(files, checksum, start));
    LOG.log(
        Level.INFO,
        "Curriculum: {0} goals, {1} elaborations, {2} ms, changed: {3}",
        new Object[] {
          report.goals(), report.elaborations(), report.milliseconds(), report.changed()
        });
    return report;
  }

  private CurriculumReport unchanged(StoredRelease release, long start) {
    return new CurriculumReport(false, release.goals(), release.elaborations(), since(start));
  }

  private CurriculumReport replace(ReleaseFiles files, String checksum, long start) {
    Curriculum curriculum = CurriculumReader.read(files);
    store.replace(curriculum, checksum, LocalDateTime.now(clock));
    news.fire(new CurriculumImported(checksum));
    return new CurriculumReport(
        true, curriculum.goals().size(), curriculum.elaborations(), since(start));
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
