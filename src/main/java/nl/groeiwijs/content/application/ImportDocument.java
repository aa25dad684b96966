package nl.groeiwijs.content.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.persistence.DocumentRow;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.content.persistence.StatusChangeRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Issue;

/**
 * Takes one file in: a new revision of its edition, live at once unless the text is a draft. The
 * same text again changes nothing, and a text with issues changes nothing. An edition whose newest
 * revision is no longer the imported one, or that was put away, is an editor's, and left alone.
 */
@UseCase
public class ImportDocument {

  private final Editions editions;
  private final Kinds kinds;
  private final Clock clock;
  private final AuditLog audit;
  private final RecentDocuments recent;
  private final Event<EditionPublished> published;
  private final Event<EditionChanged> changed;

  ImportDocument() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public ImportDocument(
      Editions editions,
      Kinds kinds,
      Clock clock,
      AuditLog audit,
      RecentDocuments recent,
      Event<EditionPublished> published,
      Event<EditionChanged> changed) {
    this.editions = editions;
    this.kinds = kinds;
    this.clock = clock;
    this.audit = audit;
    this.recent = recent;
    this.published = published;
    this.changed = changed;
  }

  public ImportOutcome execute(ImportFile file) {
    DocumentParser.Result result = read(file);
    return result.isGood()
        ? accept(result.document().get(), file)
        : new ImportOutcome.Refused(result.issues());
  }

  private DocumentParser.Result read(ImportFile file) {
    DocumentParser parser = new DocumentParser(kinds);
    return recent
        .find(DocumentText.of(file.text()).checksum(), file.recordKind())
        .map(document -> parser.check(document, List.of()))
        .orElseGet(() -> parser.parse(file.text(), file.recordKind()));
  }

  private ImportOutcome accept(Document document, ImportFile file) {
    String checksum = document.text().checksum();
    String address = kinds.get(document.kind()).address(document);
    Optional<EditionRow> known = editions.findEdition(document.id(), document.language());
    if (known.flatMap(EditionRow::importedChecksum).filter(checksum::equals).isPresent()) {
      return new ImportOutcome.Unchanged();
    }
    Optional<Issue> refusal = refusal(document, address, known);
    if (refusal.isPresent()) {
      return new ImportOutcome.Refused(List.of(refusal.get()));
    }
    EditionRow edition = known.orElseGet(() -> open(document, address));
    Instant now = clock.instant();
    Optional<UUID> before = edition.newestRevision();
    int number = edition.newestNumber() + 1;
    RevisionRow revision =
        new RevisionRow(edition.id(), number, document.text(), Author.IMPORT, file.path(), now);
    editions.add(revision);
    edition.acceptImport(revision, address, !document.draft(), now);
    editions.add(new StatusChangeRow(edition, revision.id(), Author.IMPORT, "", now));
    audit.record(
        AuditAction.IMPORTED,
        edition,
        before,
        edition.newestRevision(),
        file.path(),
        Author.IMPORT);
    recent.remember(checksum, document);
    published.fire(new EditionPublished(edition.id()));
    changed.fire(new EditionChanged(edition.id()));
    return new ImportOutcome.Accepted(known.isEmpty());
  }

  private Optional<Issue> refusal(Document document, String address, Optional<EditionRow> known) {
    Optional<DocumentRow> row = editions.findDocument(document.id());
    if (row.filter(r -> !r.kind().equals(document.kind())).isPresent()) {
      return Optional.of(Issue.at(document.fields().line("id"), "id.kind", row.get().kind()));
    }
    boolean taken =
        editions
            .findEdition(document.language(), address)
            .filter(other -> !other.documentId().equals(document.id()))
            .isPresent();
    if (taken) {
      return Optional.of(Issue.at(document.fields().line("slug"), "address.taken", address));
    }
    return known
        .filter(this::changedByEditor)
        .map(edition -> Issue.at(1, "import.edited", edition.address()));
  }

  /** An editor wrote on it, withdrew it, or put it in the trash. */
  private boolean changedByEditor(EditionRow edition) {
    boolean putAway = edition.isTrashed() || edition.withdrawal().isPresent();
    return putAway
        || edition
            .newestRevision()
            .flatMap(editions::findRevision)
            .filter(newest -> !edition.importedChecksum().equals(Optional.of(newest.checksum())))
            .isPresent();
  }

  private EditionRow open(Document document, String address) {
    Instant now = clock.instant();
    if (editions.findDocument(document.id()).isEmpty()) {
      editions.add(new DocumentRow(document.id(), document.kind(), now));
    }
    EditionRow edition = new EditionRow(document.id(), document.language(), address, now);
    editions.add(edition);
    return edition;
  }
}
