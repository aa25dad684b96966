package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.content.domain.merge.TextMerge;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.Verdict;
import nl.groeiwijs.content.domain.workflow.Workflow;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.content.persistence.WorkingCopyRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * "Bewaren": makes what was written the newest revision, unless somebody else did so first. What
 * cannot be kept is put in the working copy, so that it is safe in every case. A text with issues
 * may be kept; it cannot be published.
 */
@UseCase
public class KeepRevision {

  private final Editions editions;
  private final EditionSteps steps;
  private final WorkingCopies copies;
  private final DraftIdentity identity;

  KeepRevision() {
    this(null, null, null, null);
  }

  @Inject
  public KeepRevision(
      Editions editions, EditionSteps steps, WorkingCopies copies, DraftIdentity identity) {
    this.editions = editions;
    this.steps = steps;
    this.copies = copies;
    this.identity = identity;
  }

  /**
   * @param tab the tab in which it was written, see {@link Party}
   * @param basedOn the revision that the text began with
   * @param text the whole document
   * @param reason for the history; may be empty
   * @throws DomainException {@code content.text.long}, {@code content.note.long}, or {@code
   *     content.revision.missing} when the base is no revision of this edition
   */
  public KeepOutcome execute(
      UUID editionId, String tab, UUID basedOn, String text, String reason, Actor actor) {
    actor.require(Permission.WRITE);
    Party party = Party.of(actor, tab);
    String why = Note.reason(reason);
    Instant started = steps.now();
    EditionRow edition = steps.lock(editionId);
    RevisionRow base = base(editionId, basedOn);
    RevisionRow newest = editions.findRevision(edition.newestRevision().orElseThrow()).get();
    String mine = withLineEndsOf(base.text(), text);
    if (mine.equals(newest.text())) {
      letGo(editionId, party, mine, started);
      return new KeepOutcome.Kept(newest.id(), newest.number(), edition.version(), false);
    }
    Verdict verdict = Workflow.judge(steps.standing(edition), Action.KEEP, actor);
    if (verdict.isYes()) {
      verdict = identity.judge(edition, DocumentText.of(mine));
    }
    if (!verdict.isYes()) {
      return new KeepOutcome.Refused(verdict, hold(editionId, party, basedOn, mine));
    }
    if (!base.id().equals(newest.id())) {
      TextMerge merge = TextMerge.of(base.text(), mine, newest.text());
      int held = hold(editionId, party, basedOn, mine);
      return new KeepOutcome.Conflict(
          RevisionText.of(base), mine, RevisionText.of(newest), merge, held);
    }
    KeepOutcome kept = keep(edition, newest, mine, why, actor);
    letGo(editionId, party, mine, started);
    return kept;
  }

  private RevisionRow base(UUID editionId, UUID basedOn) {
    return editions
        .findRevision(basedOn)
        .filter(revision -> revision.editionId().equals(editionId))
        .orElseThrow(() -> new DomainException("content.revision.missing"));
  }

  private KeepOutcome keep(
      EditionRow edition, RevisionRow newest, String text, String why, Actor actor) {
    RevisionRow revision = steps.addRevision(edition, edition.newestNumber() + 1, text, why, actor);
    EditionState before = edition.state();
    edition.keep(revision, steps.now());
    boolean moved = edition.state() != before;
    identity.settle(edition, DocumentText.of(text));
    Author author = Author.of(actor);
    int version =
        moved
            ? steps.end(edition, AuditAction.KEPT, Optional.of(newest.id()), why, author)
            : steps.note(edition, AuditAction.KEPT, Optional.of(newest.id()), why, author);
    return new KeepOutcome.Kept(revision.id(), revision.number(), version, true);
  }

  /** A browser sends every line end as two characters; what was not touched stays as it was. */
  private static String withLineEndsOf(String base, String text) {
    return base.contains("\r\n") ? text : text.replace("\r\n", "\n");
  }

  /** Puts the text in the working copy of this tab; tells the version of the copy then. */
  private int hold(UUID editionId, Party party, UUID basedOn, String text) {
    Optional<WorkingCopyRow> copy = copies.find(editionId, party);
    if (copy.isEmpty()) {
      copies.add(new WorkingCopyRow(editionId, party, basedOn, text, steps.now()));
      return 1;
    }
    int version = copy.get().version();
    copies.write(editionId, party, basedOn, text, version, steps.now());
    return version + 1;
  }

  /**
   * The working copy goes when a revision holds its text: the same text, or what this tab had saved
   * before it asked to keep. What it saved while that was being done is newer, and stays.
   */
  private void letGo(UUID editionId, Party party, String text, Instant started) {
    copies
        .find(editionId, party)
        .filter(
            copy ->
                copy.savedAt().isBefore(started)
                    || copy.text().replace("\r\n", "\n").equals(text.replace("\r\n", "\n")))
        .ifPresent(copies::remove);
  }
}
