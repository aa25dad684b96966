package nl.groeiwijs.content.application.release;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.WallTime;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Has the clock withdraw what is public, at a time on the wall of the portal. Meanwhile editors
 * work on as they like.
 */
@UseCase
public class ScheduleWithdrawal {

  private final EditionSteps steps;
  private final PlannedSteps planned;
  private final WithdrawalTargets targets;
  private final Clock clock;

  ScheduleWithdrawal() {
    this(null, null, null, null);
  }

  @Inject
  public ScheduleWithdrawal(
      EditionSteps steps, PlannedSteps planned, WithdrawalTargets targets, Clock clock) {
    this.steps = steps;
    this.planned = planned;
    this.targets = targets;
    this.clock = clock;
  }

  /**
   * @param time on the wall of the portal; of an hour that comes twice, the first
   * @throws nl.groeiwijs.shared.domain.DomainException {@code content.schedule.gap} for a time that
   *     the clock skips, {@code content.schedule.past} for one that is not to come, {@code
   *     content.withdrawal.loop} when the target leads back here
   */
  public PublishOutcome.Done execute(
      UUID editionId, int expectedVersion, LocalDateTime time, Withdrawal how, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.SCHEDULE_WITHDRAWAL, actor);
    WallTime at = WallTime.toCome(time, clock);
    targets.check(edition, how);
    PlannedStepRow row = PlannedStepRow.withdraw(edition, how, at, Author.of(actor), steps.now());
    planned.add(row);
    int version =
        steps.note(
            edition,
            AuditAction.WITHDRAWAL_SCHEDULED,
            edition.liveRevision(),
            at.spoken() + " " + how.mode() + ": " + how.reason(),
            Author.of(actor));
    return new PublishOutcome.Done(version, Optional.of(row.toPlannedStep()));
  }
}
