package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.persistence.CommentRow;
import nl.groeiwijs.shared.application.UseCase;

/** Opens a comment again that was not done after all. */
@UseCase
public class ReopenComment {

  private final CommentSteps steps;

  ReopenComment() {
    this(null);
  }

  @Inject
  public ReopenComment(CommentSteps steps) {
    this.steps = steps;
  }

  /**
   * @param expectedVersion of the comment
   * @throws nl.groeiwijs.shared.domain.DomainException as {@link CommentSteps#begin} does
   */
  public void execute(UUID commentId, int expectedVersion, Actor actor) {
    AddComment.requireVoice(actor);
    CommentRow comment = steps.begin(commentId, expectedVersion);
    comment.reopen();
    steps.end(comment, AuditAction.COMMENT_REOPENED, actor);
  }
}
