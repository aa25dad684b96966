package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.persistence.CommentRow;
import nl.groeiwijs.content.persistence.Comments;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/** Opens a comment again that was not done after all. */
@UseCase
public class ReopenComment {

  private final Editions editions;
  private final EditionSteps steps;
  private final Comments comments;

  ReopenComment() {
    this(null, null, null);
  }

  @Inject
  public ReopenComment(Editions editions, EditionSteps steps, Comments comments) {
    this.editions = editions;
    this.steps = steps;
    this.comments = comments;
  }

  /**
   * @param expectedVersion of the comment
   * @throws DomainException {@code content.comment.missing}, or {@code content.edition.stale} when
   *     somebody was first
   */
  public void execute(UUID commentId, int expectedVersion, Actor actor) {
    AddComment.requireVoice(actor);
    CommentRow comment =
        comments.lock(commentId).orElseThrow(() -> new DomainException("content.comment.missing"));
    if (comment.version() != expectedVersion) {
      throw new EditionStale();
    }
    comment.reopen();
    EditionRow edition = editions.findEdition(comment.editionId()).orElseThrow();
    steps.note(
        edition, AuditAction.COMMENT_REOPENED, Optional.empty(), comment.text(), Author.of(actor));
  }
}
