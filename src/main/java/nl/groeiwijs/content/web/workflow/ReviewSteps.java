package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.address.ChangeAddress;
import nl.groeiwijs.content.application.address.UndoAddressChange;
import nl.groeiwijs.content.application.release.ArchiveEdition;
import nl.groeiwijs.content.application.review.ApproveEdition;
import nl.groeiwijs.content.application.review.AskChanges;
import nl.groeiwijs.content.application.review.AskReview;
import nl.groeiwijs.content.application.trash.MoveToTrash;
import nl.groeiwijs.content.application.trash.RestoreFromTrash;
import nl.groeiwijs.content.domain.workflow.Action;

/** The steps that no gate stands before: review, address, archive and trash. */
@RequestScoped
public class ReviewSteps {

  @Inject private AskReview askReview;
  @Inject private ApproveEdition approveEdition;
  @Inject private AskChanges askChanges;
  @Inject private ArchiveEdition archiveEdition;
  @Inject private MoveToTrash moveToTrash;
  @Inject private RestoreFromTrash restoreFromTrash;
  @Inject private ChangeAddress changeAddress;
  @Inject private UndoAddressChange undoAddressChange;

  void take(Action action, SentStep sent, Actor actor) {
    UUID id = sent.editionId();
    int version = sent.version();
    switch (action) {
      case ASK_REVIEW -> askReview.execute(id, version, sent.reviewer(), sent.note(), actor);
      case APPROVE -> approveEdition.execute(id, version, sent.note(), actor);
      case ASK_CHANGES -> askChanges.execute(id, version, sent.note(), actor);
      case ARCHIVE -> archiveEdition.execute(id, version, sent.note(), actor);
      case TRASH -> moveToTrash.execute(id, version, sent.note(), actor);
      case RESTORE_FROM_TRASH -> restoreFromTrash.execute(id, version, sent.note(), actor);
      case MOVE -> changeAddress.execute(id, version, sent.slug(), actor);
      default -> throw new IllegalArgumentException(action + " is no step of this screen");
    }
  }

  void undoMove(SentStep sent, Actor actor) {
    undoAddressChange.execute(sent.editionId(), sent.version(), actor);
  }
}
