package nl.groeiwijs.content.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.editing.ChangeOwner;
import nl.groeiwijs.content.application.editing.ChangeReviewDate;
import nl.groeiwijs.content.application.editing.ChangeTheme;
import nl.groeiwijs.content.application.release.PublishEdition;
import nl.groeiwijs.content.application.release.PublishOutcome;
import nl.groeiwijs.content.application.release.SchedulePublication;
import nl.groeiwijs.content.application.review.AskReview;
import nl.groeiwijs.content.application.trash.MoveToTrash;
import nl.groeiwijs.content.domain.bulk.BulkRow;
import nl.groeiwijs.content.domain.bulk.BulkStep;
import nl.groeiwijs.content.domain.gate.Finding;

/** Brings a step on one edition to the use case that does it for a single edition too. */
@ApplicationScoped
public class TakeBulkStep {

  @Inject private AskReview askReview;
  @Inject private PublishEdition publishEdition;
  @Inject private SchedulePublication schedulePublication;
  @Inject private MoveToTrash moveToTrash;
  @Inject private ChangeOwner changeOwner;
  @Inject private ChangeTheme changeTheme;
  @Inject private ChangeReviewDate changeReviewDate;

  /**
   * @return what the publish gate has against it; empty when the step was taken
   * @throws nl.groeiwijs.shared.domain.DomainException as the use case does
   */
  public List<Finding> take(BulkStep step, BulkRow row, Actor actor) {
    UUID id = row.editionId();
    int version = row.version();
    if (step instanceof BulkStep.Publish) {
      return stopping(publishEdition.execute(id, version, "", actor));
    }
    if (step instanceof BulkStep.Schedule schedule) {
      return stopping(schedulePublication.execute(id, version, schedule.time(), "", actor));
    }
    if (step instanceof BulkStep.AskReview ask) {
      askReview.execute(id, version, ask.reviewer(), "", actor);
    } else if (step instanceof BulkStep.Trash) {
      moveToTrash.execute(id, version, "", actor);
    } else if (step instanceof BulkStep.GiveTo give) {
      changeOwner.execute(id, version, give.owner(), actor);
    } else if (step instanceof BulkStep.AddTheme add) {
      changeTheme.execute(id, version, add.theme(), true, actor);
    } else if (step instanceof BulkStep.RemoveTheme remove) {
      changeTheme.execute(id, version, remove.theme(), false, actor);
    } else if (step instanceof BulkStep.CheckBy check) {
      changeReviewDate.execute(id, version, check.day(), actor);
    }
    return List.of();
  }

  private static List<Finding> stopping(PublishOutcome outcome) {
    return outcome instanceof PublishOutcome.Stopped stopped ? stopped.findings() : List.of();
  }
}
