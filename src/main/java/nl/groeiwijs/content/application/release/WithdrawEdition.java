package nl.groeiwijs.content.application.release;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.shared.application.UseCase;

/** Takes what is public off the site, in one of three ways; a newer draft stays what it is. */
@UseCase
public class WithdrawEdition {

  private final EditionSteps steps;
  private final PlannedSteps planned;
  private final WithdrawalTargets targets;
  private final Event<EditionPublished> published;

  WithdrawEdition() {
    this(null, null, null, null);
  }

  @Inject
  public WithdrawEdition(
      EditionSteps steps,
      PlannedSteps planned,
      WithdrawalTargets targets,
      Event<EditionPublished> published) {
    this.steps = steps;
    this.planned = planned;
    this.targets = targets;
    this.published = published;
  }

  /**
   * @return the version of the edition from now on
   * @throws nl.groeiwijs.shared.domain.DomainException {@code content.withdrawal.loop} when the
   *     target leads back here
   */
  public int execute(UUID editionId, int expectedVersion, Withdrawal how, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.WITHDRAW, actor);
    targets.check(edition, how);
    planned
        .findWaiting(editionId, PlannedStep.Kind.WITHDRAW)
        .ifPresent(
            row -> planned.end(row.id(), PlannedStepRow.Status.CANCELLED, null, steps.now()));
    edition.withdraw(how, steps.now());
    int version =
        steps.end(
            edition,
            AuditAction.WITHDRAWN,
            edition.liveRevision(),
            how.mode() + ": " + how.reason(),
            Author.of(actor));
    published.fire(new EditionPublished(editionId));
    return version;
  }
}
