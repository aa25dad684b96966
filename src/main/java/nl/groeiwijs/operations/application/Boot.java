package nl.groeiwijs.operations.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.account.application.IssueRecoveryLink;
import nl.groeiwijs.account.application.IssueSetUpLink;
import nl.groeiwijs.content.application.DescribeEditions;
import nl.groeiwijs.content.application.ImportContent;
import nl.groeiwijs.content.application.ImportReport;
import nl.groeiwijs.content.application.ReadAhead;
import nl.groeiwijs.content.application.release.Scheduler;
import nl.groeiwijs.curriculum.application.ChosenRelease;
import nl.groeiwijs.curriculum.application.ImportCurriculum;
import nl.groeiwijs.operations.launch.Launcher;
import nl.groeiwijs.publishing.application.RefreshPublishedPage;
import nl.groeiwijs.search.application.FollowOwnWords;
import nl.groeiwijs.search.application.SearchIndex;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.persistence.PortalDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;

/**
 * The start of the portal, step by step: schema, curriculum, documents, read records, index. A
 * schema that cannot be brought up to date stops the start; a bad file in the content folder never
 * does.
 */
@ApplicationScoped
public class Boot {

  private static final Logger LOG = Logger.getLogger(Boot.class.getName());

  /** Read records that are brought in step in one transaction. */
  private static final int BATCH = 100;

  @Inject private PortalDatabase database;
  @Inject private ImportCurriculum importCurriculum;
  @Inject private ChosenRelease chosenRelease;
  @Inject private ReadAhead readAhead;
  @Inject private ImportContent importContent;
  @Inject private DescribeEditions describeEditions;
  @Inject private RefreshPublishedPage refreshPublishedPage;
  @Inject private FollowOwnWords followOwnWords;
  @Inject private SearchIndex searchIndex;
  @Inject private IssueSetUpLink issueSetUpLink;
  @Inject private IssueRecoveryLink issueRecoveryLink;
  @Inject private Scheduler scheduler;
  @Inject private StartProgress progress;

  @Inject
  @ConfigProperty(name = "portal.content.dir", defaultValue = "content")
  private String contentFolder;

  @Inject
  @ConfigProperty(name = "portal.account.recover")
  private Optional<String> recover;

  void start(@Observes Startup event) {
    long begin = System.nanoTime();
    Path folder = Path.of(contentFolder);
    boolean content = Files.isDirectory(folder);
    prepareDatabase(content ? Optional.of(folder) : Optional.empty());
    if (content) {
      importGoals(folder.resolve("kerndoelen"));
      importDocuments(folder);
    } else {
      LOG.log(Level.WARNING, "No content folder at {0}", folder.toAbsolutePath());
    }
    refreshPages();
    while (describeEditions.execute() > 0) {
      LOG.log(Level.FINE, "Editors' list: a batch described");
    }
    followOwnWords.load();
    long indexed =
        searchIndex.rebuildIfNeeded(done -> LOG.log(Level.INFO, "Index: {0} read", done));
    LOG.log(Level.INFO, "Index: {0} publications written", indexed);
    issueSetUpLink.execute().ifPresent(path -> System.setProperty(Launcher.SET_UP, path));
    recover.ifPresent(
        email ->
            System.setProperty(Launcher.RECOVERY, issueRecoveryLink.execute(email).orElse("")));
    scheduler.start();
    progress.finish();
    LOG.log(Level.INFO, "Portal prepared in {0} ms", (System.nanoTime() - begin) / 1_000_000);
  }

  private void prepareDatabase(Optional<Path> folder) {
    try {
      if (folder.isPresent() && database.isEmpty()) {
        readAhead.start(folder.get());
      }
      LOG.log(Level.INFO, "Database: {0} migrations applied", database.migrate());
    } catch (FlywayException | IllegalStateException e) {
      System.setProperty(Launcher.FAILURE, "the database is not usable: " + e.getMessage());
      throw e;
    }
  }

  private void importGoals(Path folder) {
    try {
      importCurriculum.execute(chosenRelease.execute(folder));
    } catch (DomainException e) {
      LOG.log(
          Level.SEVERE,
          "Curriculum: not imported, nothing changed: {0} {1}",
          new Object[] {e.key(), e.arguments()});
    }
  }

  private void importDocuments(Path folder) {
    try {
      ImportReport report =
          importContent.execute(
              folder, done -> LOG.log(Level.INFO, "Content: {0} files read", done));
      LOG.log(
          Level.INFO,
          "Content: {0} added, {1} changed, {2} unchanged, {3} refused",
          new Object[] {
            report.added(), report.changed(), report.unchanged(), report.refused().size()
          });
      report.refused().forEach(Boot::log);
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "The content folder cannot be read", e);
    }
  }

  private void refreshPages() {
    refreshPublishedPage.follow();
    List<UUID> outdated = refreshPublishedPage.listOutdated();
    for (int start = 0; start < outdated.size(); start += BATCH) {
      refreshPublishedPage.execute(
          outdated.subList(start, Math.min(outdated.size(), start + BATCH)));
    }
  }

  private static void log(String path, List<Issue> issues) {
    for (Issue issue : issues) {
      String reason =
          Texts.get(Language.NL, "content.issue." + issue.key(), issue.arguments().toArray());
      LOG.log(Level.WARNING, "{0}:{1}: {2}", new Object[] {path, issue.line(), reason});
    }
  }

  @PreDestroy
  void stop() {
    database.close();
  }
}
