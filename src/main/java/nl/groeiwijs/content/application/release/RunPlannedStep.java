package nl.groeiwijs.content.application.release;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Does what was planned, once: taking the step and doing it are one transaction, so of two nodes,
 * or after a crash, only one does it. It makes no revision and asks for no version, so it is never
 * in the way of an editor.
 */
@UseCase
public class RunPlannedStep {

  private final EditionSteps steps;
  private final PlannedSteps planned;
  private final Event<EditionPublished> published;

  RunPlannedStep() {
    this(null, null, null);
  }

  @Inject
  public RunPlannedStep(
      EditionSteps steps, PlannedSteps planned, Event<EditionPublished> published) {
    this.steps = steps;
    this.planned = planned;
    this.published = published;
  }

  /**
   * @return true when it was done here and now; false when somebody else did it, it was cancelled,
   *     or it could no longer be done, which is then in the audit log
   */
  public boolean execute(UUID stepId) {
    PlannedStepRow row = planned.find(stepId).orElseThrow();
    EditionRow edition = steps.lock(row.editionId());
    Optional<String> obstacle = obstacle(row, edition);
    PlannedStepRow.Status status =
        obstacle.isEmpty() ? PlannedStepRow.Status.DONE : PlannedStepRow.Status.FAILED;
    if (!planned.end(stepId, status, obstacle.orElse(null), steps.now())) {
      return false;
    }
    if (obstacle.isPresent()) {
      steps.note(edition, AuditAction.PLAN_FAILED, Optional.empty(), obstacle.get(), row.actor());
      return false;
    }
    run(row, edition);
    published.fire(new EditionPublished(edition.id()));
    return true;
  }

  private void run(PlannedStepRow row, EditionRow edition) {
    Optional<UUID> before = edition.liveRevision();
    String time = row.toPlannedStep().time().spoken();
    if (row.step() == PlannedStep.Kind.PUBLISH) {
      edition.publish(steps.now());
      steps.end(edition, AuditAction.PUBLISHED, before, time, row.actor());
    } else {
      edition.withdraw(row.withdrawal().orElseThrow(), steps.now());
      String reason = row.withdrawal().get().reason();
      steps.end(edition, AuditAction.WITHDRAWN, before, time + " " + reason, row.actor());
    }
  }

  private static Optional<String> obstacle(PlannedStepRow row, EditionRow edition) {
    boolean possible =
        switch (row.step()) {
          case PUBLISH ->
              edition.state() == EditionState.SCHEDULED
                  && edition.newestRevision().equals(Optional.of(row.revisionId()));
          case WITHDRAW -> edition.shown() == PublicState.LIVE;
        };
    return possible ? Optional.empty() : Optional.of("content.schedule.overtaken");
  }
}
