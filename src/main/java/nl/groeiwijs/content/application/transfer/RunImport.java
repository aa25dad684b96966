package nl.groeiwijs.content.application.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.transfer.ImportChoice;
import nl.groeiwijs.content.domain.transfer.ImportLimits;
import nl.groeiwijs.content.domain.transfer.ImportState;
import nl.groeiwijs.content.domain.transfer.ImportedFile;
import nl.groeiwijs.content.domain.transfer.Manifest;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.domain.transfer.TransferRefused;
import nl.groeiwijs.content.persistence.StagedImports;
import nl.groeiwijs.media.application.AdoptMedia;
import nl.groeiwijs.media.application.MediaAdmission;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Issue;

/**
 * Runs an import that was previewed: pictures first, then the texts that show them, each by itself,
 * so that a bad file changes nothing of the others.
 */
@ApplicationScoped
public class RunImport {

  private static final Logger LOG = Logger.getLogger(RunImport.class.getName());

  private final StagedImports staged;
  private final ImportStagedFile importStagedFile;
  private final AdoptMedia adoptMedia;
  private final MediaAdmission admission;
  private final ImportLimits limits;

  RunImport() {
    this(null, null, null, null, null);
  }

  @Inject
  public RunImport(
      StagedImports staged,
      ImportStagedFile importStagedFile,
      AdoptMedia adoptMedia,
      MediaAdmission admission,
      ImportLimits limits) {
    this.staged = staged;
    this.importStagedFile = importStagedFile;
    this.adoptMedia = adoptMedia;
    this.admission = admission;
    this.limits = limits;
  }

  /**
   * @param stagedId from the preview; of the same person, at most an hour ago
   * @param chosen the files to take in, with what was seen of each
   * @return what became of each chosen file
   * @throws TransferRefused {@code content.import.gone}
   */
  public List<ImportedFile> execute(
      UUID stagedId, List<ImportChoice> chosen, ImportState state, Actor actor) throws IOException {
    actor.require(Permission.IMPORT);
    Path file =
        staged
            .find(stagedId, actor.id())
            .orElseThrow(() -> new TransferRefused("content.import.gone"));
    List<ImportedFile> done = new ArrayList<>();
    try (ImportArchive archive = ImportArchive.open(file, limits)) {
      Manifest manifest = archive.manifest();
      for (ImportChoice choice : mediaFirst(chosen)) {
        done.add(run(archive, choice, manifest, state, actor));
      }
    }
    staged.remove(stagedId, actor.id());
    return done;
  }

  private static List<ImportChoice> mediaFirst(List<ImportChoice> chosen) {
    return chosen.stream()
        .sorted(Comparator.comparing(choice -> !choice.path().startsWith(TransferPath.MEDIA)))
        .toList();
  }

  private ImportedFile run(
      ImportArchive archive, ImportChoice choice, Manifest manifest, ImportState state, Actor actor)
      throws IOException {
    if (!archive.has(choice.path())) {
      return refused(choice, "import.kind");
    }
    if (choice.path().startsWith(TransferPath.MEDIA)) {
      return adopt(choice, archive.media(choice.path()), actor);
    }
    Optional<String> text = archive.text(choice.path());
    if (text.isEmpty()) {
      return refused(choice, "file.encoding");
    }
    try {
      return importStagedFile.execute(
          choice, text.get(), manifest.revisionOf(choice.path()), state, actor);
    } catch (NotPermitted e) {
      throw e;
    } catch (DomainException | PersistenceException | TransactionalException e) {
      // Somebody was faster than this file; the next one is another matter.
      LOG.log(Level.INFO, "Import of " + choice.path() + " did not go through", e);
      return refused(choice, "import.changed");
    }
  }

  private ImportedFile adopt(ImportChoice choice, byte[] bytes, Actor actor) throws IOException {
    Optional<MediaName> name = MediaJudge.nameOf(choice.path());
    if (name.isEmpty()) {
      return ImportedFile.of(choice.path(), ImportedFile.Outcome.SKIPPED);
    }
    try {
      boolean known = admission.isKnown(name.get());
      adoptMedia.execute(name.get(), bytes, actor);
      return ImportedFile.of(
          choice.path(), known ? ImportedFile.Outcome.SAME : ImportedFile.Outcome.ADDED);
    } catch (MediaRefused e) {
      return ImportedFile.refused(choice.path(), List.of(MediaJudge.issueOf(e)));
    }
  }

  private static ImportedFile refused(ImportChoice choice, String key) {
    return ImportedFile.refused(choice.path(), List.of(new Issue(1, key, List.of())));
  }
}
