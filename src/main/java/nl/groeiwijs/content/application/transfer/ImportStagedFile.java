package nl.groeiwijs.content.application.transfer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.application.editing.SaveWorkingCopy;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.transfer.ImportChoice;
import nl.groeiwijs.content.domain.transfer.ImportState;
import nl.groeiwijs.content.domain.transfer.ImportStatus;
import nl.groeiwijs.content.domain.transfer.ImportedFile;
import nl.groeiwijs.content.domain.transfer.JudgedFile;
import nl.groeiwijs.content.persistence.DocumentRow;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Takes one text of an import in, in a transaction of its own. It is judged again first: what
 * somebody changed after the preview is in conflict, and nothing here is ever written over.
 */
@UseCase
public class ImportStagedFile {

  private final FileJudge judge;
  private final Editions editions;
  private final EditionSteps steps;
  private final SaveWorkingCopy saveWorkingCopy;
  private final Kinds kinds;
  private final Event<EditionPublished> published;

  ImportStagedFile() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ImportStagedFile(
      FileJudge judge,
      Editions editions,
      EditionSteps steps,
      SaveWorkingCopy saveWorkingCopy,
      Kinds kinds,
      Event<EditionPublished> published) {
    this.judge = judge;
    this.editions = editions;
    this.steps = steps;
    this.saveWorkingCopy = saveWorkingCopy;
    this.kinds = kinds;
    this.published = published;
  }

  /**
   * @param made the revision that the file says it was made of, if it says so
   * @param state {@link ImportState#AS_FILE} takes the permissions to publish and to overrule the
   *     publish gate
   */
  public ImportedFile execute(
      ImportChoice choice, String text, Optional<UUID> made, ImportState state, Actor actor) {
    actor.require(Permission.IMPORT);
    if (state == ImportState.AS_FILE) {
      actor.require(Permission.PUBLISH);
      actor.require(Permission.OVERRIDE);
    }
    judge
        .read(choice.path(), text)
        .document()
        .flatMap(document -> editions.findEdition(document.id(), document.language()))
        .ifPresent(edition -> steps.lock(edition.id()));
    JudgedFile judged = judge.judge(choice.path(), text, made, actor);
    return switch (judged.status()) {
      case REFUSED -> ImportedFile.refused(choice.path(), judged.issues());
      case SAME -> ImportedFile.of(choice.path(), ImportedFile.Outcome.SAME);
      case NEW -> add(choice, text, state, actor);
      case CHANGED ->
          judged.newest().equals(choice.seen())
              ? change(choice, text, judged, state, actor)
              : beside(choice, text, judged, actor);
      case CONFLICT -> beside(choice, text, judged, actor);
    };
  }

  private ImportedFile add(ImportChoice choice, String text, ImportState state, Actor actor) {
    Document document = read(choice, text);
    if (editions.findDocument(document.id()).isEmpty()) {
      editions.add(new DocumentRow(document.id(), document.kind(), steps.now()));
    }
    String address = kinds.get(document.kind()).address(document);
    EditionRow edition = new EditionRow(document.id(), document.language(), address, steps.now());
    editions.add(edition);
    keep(edition, document, choice, text, state, actor);
    return ImportedFile.of(choice.path(), ImportedFile.Outcome.ADDED, edition.id());
  }

  private ImportedFile change(
      ImportChoice choice, String text, JudgedFile judged, ImportState state, Actor actor) {
    EditionRow edition = editions.findEdition(judged.editionId().orElseThrow()).orElseThrow();
    Document document = read(choice, text);
    keep(edition, document, choice, text, state, actor);
    edition.settle(kinds.get(document.kind()).address(document));
    return ImportedFile.of(choice.path(), ImportedFile.Outcome.CHANGED, edition.id());
  }

  private void keep(
      EditionRow edition,
      Document document,
      ImportChoice choice,
      String text,
      ImportState state,
      Actor actor) {
    Optional<UUID> before = edition.newestRevision();
    Author author = Author.of(actor);
    RevisionRow revision =
        steps.addRevision(edition, edition.newestNumber() + 1, text, choice.path(), actor);
    edition.keep(revision, steps.now());
    steps.end(edition, AuditAction.IMPORTED, before, choice.path(), author);
    if (state == ImportState.AS_FILE && !document.draft()) {
      Optional<UUID> live = edition.liveRevision();
      edition.publish(steps.now());
      steps.end(edition, AuditAction.PUBLISHED_OVERRIDDEN, live, choice.path(), author);
      published.fire(new EditionPublished(edition.id()));
    }
  }

  private ImportedFile beside(ImportChoice choice, String text, JudgedFile judged, Actor actor) {
    if (choice.onConflict() == ImportChoice.OnConflict.SKIP) {
      return ImportedFile.of(choice.path(), ImportedFile.Outcome.SKIPPED);
    }
    UUID edition = judged.editionId().orElseThrow();
    // What was seen and changed since then is what both began with.
    UUID base =
        judged.status() == ImportStatus.CHANGED
            ? choice.seen().or(judged::base).orElseThrow()
            : judged.base().orElseThrow();
    saveWorkingCopy.execute(edition, "import-" + UUID.randomUUID(), base, text, 0, actor);
    return ImportedFile.of(choice.path(), ImportedFile.Outcome.BESIDE, edition);
  }

  private Document read(ImportChoice choice, String text) {
    return judge.read(choice.path(), text).document().orElseThrow();
  }
}
