package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.content.domain.workflow.Standing;
import nl.groeiwijs.content.domain.workflow.Workflow;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.content.persistence.StatusChangeRow;

/**
 * How every step on an edition begins and ends: found and held, on the version that the person
 * looked at, allowed by the workflow; then noted in the status history and the audit log, and told
 * to who listens.
 */
@ApplicationScoped
public class EditionSteps {

  private final Editions editions;
  private final PlannedSteps planned;
  private final AuditLog audit;
  private final Clock clock;
  private final Event<EditionChanged> changed;

  EditionSteps() {
    this(null, null, null, null, null);
  }

  @Inject
  public EditionSteps(
      Editions editions,
      PlannedSteps planned,
      AuditLog audit,
      Clock clock,
      Event<EditionChanged> changed) {
    this.editions = editions;
    this.planned = planned;
    this.audit = audit;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * Finds an edition and holds it until the end of the transaction.
   *
   * @throws nl.groeiwijs.account.domain.NotPermitted without the permission of the action
   * @throws EditionMissing when there is none
   * @throws EditionStale when it is no longer at this version
   * @throws nl.groeiwijs.content.domain.workflow.StepRefused when the workflow says no
   */
  public EditionRow begin(UUID editionId, int expectedVersion, Action action, Actor actor) {
    actor.require(action.permission());
    EditionRow edition = lock(editionId);
    if (edition.version() != expectedVersion) {
      throw new EditionStale();
    }
    Workflow.judge(standing(edition), action, actor).orThrow();
    return edition;
  }

  /** The same for a step that is checked against a revision instead of a version. */
  public EditionRow begin(UUID editionId, Action action, Actor actor) {
    actor.require(action.permission());
    EditionRow edition = lock(editionId);
    Workflow.judge(standing(edition), action, actor).orThrow();
    return edition;
  }

  /** Finds an edition and holds it until the end of the transaction, without judging anything. */
  public EditionRow lock(UUID editionId) {
    return editions.lockEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
  }

  /** What the workflow needs to know of an edition. */
  public Standing standing(EditionRow edition) {
    return edition.standing(
        editions.writersAfter(edition.id(), edition.approvedNumber()),
        planned.findWaiting(edition.id(), PlannedStep.Kind.WITHDRAW).isPresent());
  }

  /** Adds the next revision; the edition does not know it yet. */
  public RevisionRow addRevision(
      EditionRow edition, int number, String text, String reason, Actor actor) {
    RevisionRow revision =
        new RevisionRow(
            edition.id(), number, DocumentText.of(text), Author.of(actor), reason, clock.instant());
    editions.add(revision);
    return revision;
  }

  public Instant now() {
    return clock.instant();
  }

  /**
   * Notes what was done.
   *
   * @param from newest or live revision before, when the step changed it
   * @param note what was said with it, empty for nothing
   * @return the version of the edition from now on
   */
  public int end(
      EditionRow edition, AuditAction done, Optional<UUID> from, String note, Author actor) {
    editions.add(
        new StatusChangeRow(
            edition, edition.newestRevision().orElseThrow(), actor, note, clock.instant()));
    return note(edition, done, from, note, actor);
  }

  /** The same for what leaves the state as it is, such as a saved revision or an address. */
  public int note(
      EditionRow edition, AuditAction done, Optional<UUID> from, String note, Author actor) {
    audit.record(done, edition, from, edition.newestRevision(), note, actor);
    editions.flush();
    changed.fire(new EditionChanged(edition.id()));
    return edition.version();
  }
}
