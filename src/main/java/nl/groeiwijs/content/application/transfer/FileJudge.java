package nl.groeiwijs.content.application.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.transfer.ImportStatus;
import nl.groeiwijs.content.domain.transfer.JudgedFile;
import nl.groeiwijs.content.domain.transfer.TransferPath;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.Workflow;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionSearch;
import nl.groeiwijs.shared.domain.Issue;

/** Says what a text would do if it were taken in now. Writes nothing. */
@ApplicationScoped
public class FileJudge {

  private final Editions editions;
  private final RevisionSearch revisions;
  private final EditionSteps steps;
  private final Kinds kinds;

  FileJudge() {
    this(null, null, null, null);
  }

  @Inject
  public FileJudge(Editions editions, RevisionSearch revisions, EditionSteps steps, Kinds kinds) {
    this.editions = editions;
    this.revisions = revisions;
    this.steps = steps;
    this.kinds = kinds;
  }

  /** A text as a document, as far as it can be read, and what is wrong with it. */
  record Reading(Optional<Document> document, List<Issue> issues) {}

  Reading read(String path, String text) {
    var result = new DocumentParser(kinds).parse(text, TransferPath.recordKind(path));
    return new Reading(result.document(), result.issues());
  }

  /**
   * @param made the revision that the file says it was made of, if it says so
   */
  JudgedFile judge(String path, String text, Optional<UUID> made, Actor actor) {
    Reading reading = read(path, text);
    if (reading.document().isEmpty()) {
      return JudgedFile.refused(path, reading.issues());
    }
    Document document = reading.document().get();
    Optional<EditionRow> known = editions.findEdition(document.id(), document.language());
    if (known.filter(edition -> isSame(edition, document)).isPresent()) {
      return judged(
          path, ImportStatus.SAME, document, known, known.flatMap(EditionRow::newestRevision));
    }
    if (!reading.issues().isEmpty()) {
      return JudgedFile.refused(path, reading.issues());
    }
    Optional<Issue> refusal = refusal(document, known);
    if (refusal.isPresent()) {
      return JudgedFile.refused(path, List.of(refusal.get()));
    }
    return known
        .map(edition -> judge(path, document, edition, made, actor))
        .orElseGet(() -> judged(path, ImportStatus.NEW, document, known, Optional.empty()));
  }

  /** What comes back as it left is no matter, not even when it is far from finished. */
  private boolean isSame(EditionRow edition, Document document) {
    return edition
        .newestRevision()
        .flatMap(editions::findRevision)
        .filter(newest -> newest.checksum().equals(document.text().checksum()))
        .isPresent();
  }

  private JudgedFile judge(
      String path, Document document, EditionRow edition, Optional<UUID> made, Actor actor) {
    if (!Workflow.judge(steps.standing(edition), Action.KEEP, actor).isYes()) {
      Issue closed = Issue.at(1, "import.closed", edition.address());
      return JudgedFile.refused(path, List.of(closed));
    }
    UUID base = base(edition, made);
    ImportStatus status =
        edition.newestRevision().equals(Optional.of(base))
            ? ImportStatus.CHANGED
            : ImportStatus.CONFLICT;
    return judged(path, status, document, Optional.of(edition), Optional.of(base));
  }

  /** Without a word from the file, it was made of what came from a file last. */
  private UUID base(EditionRow edition, Optional<UUID> made) {
    return made.filter(revision -> editions.isRevisionOf(revision, edition.id()))
        .or(
            () ->
                edition
                    .importedChecksum()
                    .flatMap(checksum -> revisions.find(edition.id(), checksum)))
        .or(() -> revisions.findFirst(edition.id()))
        .orElseThrow();
  }

  private Optional<Issue> refusal(Document document, Optional<EditionRow> known) {
    String address = kinds.get(document.kind()).address(document);
    var row = editions.findDocument(document.id());
    if (row.filter(found -> !found.kind().equals(document.kind())).isPresent()) {
      return Optional.of(Issue.at(document.fields().line("id"), "id.kind", row.get().kind()));
    }
    boolean taken =
        editions
            .findEdition(document.language(), address)
            .filter(other -> known.filter(mine -> mine.id().equals(other.id())).isEmpty())
            .isPresent();
    if (taken) {
      return Optional.of(Issue.at(document.fields().line("slug"), "address.taken", address));
    }
    boolean moved =
        known
            .filter(edition -> edition.shown() != PublicState.NONE)
            .filter(edition -> !edition.address().equals(address))
            .isPresent();
    return moved
        ? Optional.of(
            Issue.at(document.fields().line("slug"), "import.moved", known.get().address()))
        : Optional.empty();
  }

  private static JudgedFile judged(
      String path,
      ImportStatus status,
      Document document,
      Optional<EditionRow> edition,
      Optional<UUID> base) {
    return new JudgedFile(
        path,
        status,
        document.title(),
        edition.map(EditionRow::id),
        edition.flatMap(EditionRow::newestRevision),
        base,
        List.of());
  }
}
