package nl.groeiwijs.content.application.transfer;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.transfer.ImportLimits;
import nl.groeiwijs.content.domain.transfer.JudgedFile;
import nl.groeiwijs.content.domain.transfer.Manifest;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.domain.transfer.TransferRefused;
import nl.groeiwijs.content.persistence.StagedImports;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Issue;

/**
 * Shows what an import would do, file by file, and keeps the zip for an hour. No document and no
 * picture is written.
 */
@UseCase
public class PreviewImport {

  private static final long MEGABYTE = 1_000_000;

  private final StagedImports staged;
  private final FileJudge texts;
  private final MediaJudge media;
  private final ImportLimits limits;
  private final Clock clock;

  PreviewImport() {
    this(null, null, null, null, null);
  }

  @Inject
  public PreviewImport(
      StagedImports staged, FileJudge texts, MediaJudge media, ImportLimits limits, Clock clock) {
    this.staged = staged;
    this.texts = texts;
    this.media = media;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @param zip read to its end, or to where it gets too large; not closed
   * @throws TransferRefused when the zip as a whole cannot be trusted: it then is not kept either
   */
  public ImportPreview execute(InputStream zip, Actor actor) throws IOException {
    actor.require(Permission.IMPORT);
    UUID id =
        staged
            .add(zip, limits.zipBytes(), actor.id())
            .orElseThrow(
                () -> new TransferRefused("content.import.size", limits.zipBytes() / MEGABYTE));
    Path file = staged.find(id, actor.id()).orElseThrow();
    try (ImportArchive archive = ImportArchive.open(file, limits)) {
      List<JudgedFile> files = judge(archive, actor);
      return new ImportPreview(id, clock.instant().plus(StagedImports.LIFE), files);
    } catch (TransferRefused e) {
      staged.remove(id, actor.id());
      throw e;
    }
  }

  private List<JudgedFile> judge(ImportArchive archive, Actor actor) throws IOException {
    Manifest manifest = archive.manifest();
    List<JudgedFile> files = new ArrayList<>();
    Set<String> identities = new HashSet<>();
    for (String path : archive.paths()) {
      if (path.startsWith(TransferPath.MEDIA)) {
        files.add(media.judge(path, archive.media(path)));
      } else if (TransferPath.isDocument(path)) {
        files.add(judge(path, archive.text(path), manifest, identities, actor));
      } else {
        files.add(JudgedFile.refused(path, List.of(Issue.at(1, "import.kind"))));
      }
    }
    return files;
  }

  private JudgedFile judge(
      String path, Optional<String> text, Manifest manifest, Set<String> identities, Actor actor) {
    if (text.isEmpty()) {
      return JudgedFile.refused(path, List.of(Issue.at(1, "file.encoding")));
    }
    boolean twice =
        texts
            .read(path, text.get())
            .document()
            .filter(document -> !identities.add(document.id() + document.language().code()))
            .isPresent();
    return twice
        ? JudgedFile.refused(path, List.of(Issue.at(1, "import.twice")))
        : texts.judge(path, text.get(), manifest.revisionOf(path), actor);
  }
}
