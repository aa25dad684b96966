package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.release.CancelSchedule;
import nl.groeiwijs.content.application.release.CancelWithdrawal;
import nl.groeiwijs.content.application.release.PublishEdition;
import nl.groeiwijs.content.application.release.PublishOutcome;
import nl.groeiwijs.content.application.release.RepublishEdition;
import nl.groeiwijs.content.application.release.SchedulePublication;
import nl.groeiwijs.content.application.release.ScheduleWithdrawal;
import nl.groeiwijs.content.application.release.WithdrawEdition;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.workflow.Action;

/** The steps that decide what the public sees, now or later. */
@RequestScoped
public class ReleaseSteps {

  @Inject private PublishEdition publishEdition;
  @Inject private SchedulePublication schedulePublication;
  @Inject private CancelSchedule cancelSchedule;
  @Inject private WithdrawEdition withdrawEdition;
  @Inject private ScheduleWithdrawal scheduleWithdrawal;
  @Inject private CancelWithdrawal cancelWithdrawal;
  @Inject private RepublishEdition republishEdition;

  /**
   * @return what stops it; empty when it is done
   */
  List<Finding> take(Action action, SentStep sent, Actor actor) {
    UUID id = sent.editionId();
    int version = sent.version();
    switch (action) {
      case PUBLISH -> {
        return stopping(publishEdition.execute(id, version, sent.override(), actor));
      }
      case SCHEDULE -> {
        return stopping(
            schedulePublication.execute(id, version, sent.time(), sent.override(), actor));
      }
      case REPUBLISH -> {
        return stopping(republishEdition.execute(id, version, sent.override(), actor));
      }
      case CANCEL_SCHEDULE -> cancelSchedule.execute(id, version, sent.note(), actor);
      case WITHDRAW -> withdrawEdition.execute(id, version, sent.withdrawal(), actor);
      case SCHEDULE_WITHDRAWAL ->
          scheduleWithdrawal.execute(id, version, sent.time(), sent.withdrawal(), actor);
      case CANCEL_WITHDRAWAL -> cancelWithdrawal.execute(id, version, sent.note(), actor);
      default -> throw new IllegalArgumentException(action + " decides nothing of this");
    }
    return List.of();
  }

  private static List<Finding> stopping(PublishOutcome outcome) {
    return outcome instanceof PublishOutcome.Stopped stopped ? stopped.findings() : List.of();
  }
}
