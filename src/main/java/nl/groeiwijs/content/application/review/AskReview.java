package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.application.ActiveActors;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/** Asks a colleague, or any, to review the newest text; asking again asks somebody else. */
@UseCase
public class AskReview {

  private final EditionSteps steps;
  private final ActiveActors actors;

  AskReview() {
    this(null, null);
  }

  @Inject
  public AskReview(EditionSteps steps, ActiveActors actors) {
    this.steps = steps;
    this.actors = actors;
  }

  /**
   * @param reviewer the account that is asked; empty for anyone who may review
   * @param note what the reviewer should know; may be empty
   * @return the version of the edition from now on
   * @throws DomainException {@code content.review.writer} when the reviewer wrote on this text and
   *     could not approve it, {@code content.review.reviewer} when that account is closed or may
   *     not review
   */
  public int execute(
      UUID editionId, int expectedVersion, Optional<UUID> reviewer, String note, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.ASK_REVIEW, actor);
    String said = new Note(note).text();
    if (reviewer.filter(steps.standing(edition).writers()::contains).isPresent()) {
      throw new DomainException("content.review.writer");
    }
    if (reviewer.isPresent() && !mayReview(reviewer.get())) {
      throw new DomainException("content.review.reviewer");
    }
    edition.askReview(reviewer, steps.now());
    return steps.end(
        edition, AuditAction.REVIEW_ASKED, edition.newestRevision(), said, Author.of(actor));
  }

  private boolean mayReview(UUID account) {
    return actors.find(account).filter(one -> one.may(Permission.REVIEW)).isPresent();
  }
}
