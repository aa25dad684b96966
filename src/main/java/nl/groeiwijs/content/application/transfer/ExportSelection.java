package nl.groeiwijs.content.application.transfer;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.domain.transfer.TransferRefused;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Takes the newest texts of a selection out as a zip, with the pictures in them and a manifest. The
 * zip is written while it is made, so its size does not matter; unpacked, it is a folder {@code
 * content}.
 */
@UseCase
public class ExportSelection {

  /** Most editions in one export. */
  public static final int MOST = 5_000;

  private final Editions editions;
  private final ExportedMedia media;
  private final AuditLog audit;
  private final EditionSteps steps;

  ExportSelection() {
    this(null, null, null, null);
  }

  @Inject
  public ExportSelection(
      Editions editions, ExportedMedia media, AuditLog audit, EditionSteps steps) {
    this.editions = editions;
    this.media = media;
    this.audit = audit;
    this.steps = steps;
  }

  /**
   * @param out gets the zip; not closed
   * @throws TransferRefused {@code content.export.many} for more than 5000, {@code
   *     content.export.none} for none; nothing has been written then
   * @throws EditionMissing when one of them is not there; nothing has been written then
   */
  public void execute(List<UUID> editionIds, OutputStream out, Actor actor) throws IOException {
    actor.require(Permission.EXPORT);
    List<EditionRow> chosen = new LinkedHashSet<>(editionIds).stream().map(this::edition).toList();
    if (chosen.isEmpty() || chosen.size() > MOST) {
      throw new TransferRefused(
          chosen.isEmpty() ? "content.export.none" : "content.export.many", MOST);
    }
    ExportArchive archive = new ExportArchive(out, steps.now());
    for (EditionRow edition : chosen) {
      RevisionRow newest =
          editions.findRevision(edition.newestRevision().orElseThrow()).orElseThrow();
      archive.addText(path(edition, newest), newest);
      media.addTo(archive, newest.text());
      audit.record(
          AuditAction.EXPORTED,
          edition,
          Optional.empty(),
          Optional.of(newest.id()),
          "",
          Author.of(actor));
    }
    archive.finish();
  }

  private EditionRow edition(UUID id) {
    return editions.findEdition(id).orElseThrow(() -> new EditionMissing(id));
  }

  private String path(EditionRow edition, RevisionRow revision) {
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    boolean record = DocumentText.of(revision.text()).isRecord();
    return TransferPath.of(kind, edition.address(), edition.language(), record);
  }
}
