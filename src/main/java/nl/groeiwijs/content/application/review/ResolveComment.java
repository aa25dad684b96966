package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.persistence.CommentRow;
import nl.groeiwijs.shared.application.UseCase;

/** Says that what a comment asked is done. */
@UseCase
public class ResolveComment {

  private final CommentSteps steps;
  private final Clock clock;

  ResolveComment() {
    this(null, null);
  }

  @Inject
  public ResolveComment(CommentSteps steps, Clock clock) {
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * @param expectedVersion of the comment
   * @throws nl.groeiwijs.shared.domain.DomainException as {@link CommentSteps#begin} does
   */
  public void execute(UUID commentId, int expectedVersion, Actor actor) {
    AddComment.requireVoice(actor);
    CommentRow comment = steps.begin(commentId, expectedVersion);
    comment.resolve(actor, clock.instant());
    steps.end(comment, AuditAction.COMMENT_RESOLVED, actor);
  }
}
