package nl.groeiwijs.content.application.release;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.WallTime;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Has the clock publish the approved text, and no other, at a time on the wall of the portal. The
 * gate looks now; the text cannot be changed as long as it is scheduled.
 */
@UseCase
public class SchedulePublication {

  private final EditionSteps steps;
  private final ReleaseGate gate;
  private final PlannedSteps planned;
  private final Clock clock;

  SchedulePublication() {
    this(null, null, null, null);
  }

  @Inject
  public SchedulePublication(
      EditionSteps steps, ReleaseGate gate, PlannedSteps planned, Clock clock) {
    this.steps = steps;
    this.gate = gate;
    this.planned = planned;
    this.clock = clock;
  }

  /**
   * @param time on the wall of the portal; of an hour that comes twice, the first
   * @param override why it is published in spite of findings that can be overruled; empty for no
   *     reason; 500 characters at most, and in the audit log
   * @throws nl.groeiwijs.shared.domain.DomainException {@code content.schedule.gap} for a time that
   *     the clock skips, {@code content.schedule.past} for one that is not to come
   */
  public PublishOutcome execute(
      UUID editionId, int expectedVersion, LocalDateTime time, String override, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.SCHEDULE, actor);
    String reason = Note.reason(override);
    WallTime at = WallTime.toCome(time, clock);
    List<Finding> stopping =
        gate.stopping(edition, edition.newestRevision().orElseThrow(), reason, actor);
    if (!stopping.isEmpty()) {
      return new PublishOutcome.Stopped(stopping);
    }
    PlannedStepRow row = PlannedStepRow.publish(edition, at, Author.of(actor), steps.now());
    planned.add(row);
    edition.schedule(steps.now());
    int version =
        steps.end(
            edition,
            AuditAction.SCHEDULED,
            edition.liveRevision(),
            at.spoken() + (reason.isEmpty() ? "" : ": " + reason),
            Author.of(actor));
    return new PublishOutcome.Done(version, Optional.of(row.toPlannedStep()));
  }
}
