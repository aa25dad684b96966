package nl.groeiwijs.content.application.review;

import jakarta.enterprise.context.ApplicationScoped;
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
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.domain.DomainException;

/** How every step on a comment that is there begins and ends. */
@ApplicationScoped
public class CommentSteps {

  private final Editions editions;
  private final EditionSteps steps;
  private final Comments comments;

  CommentSteps() {
    this(null, null, null);
  }

  @Inject
  public CommentSteps(Editions editions, EditionSteps steps, Comments comments) {
    this.editions = editions;
    this.steps = steps;
    this.comments = comments;
  }

  /**
   * Finds a comment and holds it until the end of the transaction.
   *
   * @param expectedVersion of the comment
   * @throws DomainException {@code content.comment.missing}, or {@code content.edition.stale} when
   *     somebody was first
   */
  CommentRow begin(UUID commentId, int expectedVersion) {
    CommentRow comment =
        comments.lock(commentId).orElseThrow(() -> new DomainException("content.comment.missing"));
    if (comment.version() != expectedVersion) {
      throw new EditionStale();
    }
    return comment;
  }

  /** Notes what was done with the edition that the comment is about. */
  void end(CommentRow comment, AuditAction done, Actor actor) {
    steps.note(
        editions.findEdition(comment.editionId()).orElseThrow(),
        done,
        Optional.empty(),
        comment.text(),
        Author.of(actor));
  }
}
