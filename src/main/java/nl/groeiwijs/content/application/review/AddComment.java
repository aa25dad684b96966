package nl.groeiwijs.content.application.review;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.CommentAnchor;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Note;
import nl.groeiwijs.content.domain.merge.TextBlocks;
import nl.groeiwijs.content.persistence.CommentRow;
import nl.groeiwijs.content.persistence.Comments;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;

/** Says something of a block, or of the text as a whole. Reviewers and writers both may. */
@UseCase
public class AddComment {

  private final Editions editions;
  private final EditionSteps steps;
  private final Comments comments;

  AddComment() {
    this(null, null, null);
  }

  @Inject
  public AddComment(Editions editions, EditionSteps steps, Comments comments) {
    this.editions = editions;
    this.steps = steps;
    this.comments = comments;
  }

  /**
   * @param revisionId the revision that was read
   * @param block place in the blocks of its body, from 0; -1 for the text as a whole
   * @return the id of the comment
   * @throws DomainException {@code content.revision.missing}, {@code content.note.missing}, {@code
   *     content.note.long}
   */
  public UUID execute(UUID editionId, UUID revisionId, int block, String text, Actor actor) {
    requireVoice(actor);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    RevisionRow revision =
        editions
            .findRevision(revisionId)
            .filter(found -> found.editionId().equals(editionId))
            .orElseThrow(() -> new DomainException("content.revision.missing"));
    CommentAnchor anchor =
        CommentAnchor.at(block, TextBlocks.body(DocumentText.of(revision.text())));
    CommentRow comment =
        new CommentRow(editionId, revisionId, anchor, Note.needed(text), actor, steps.now());
    comments.add(comment);
    steps.note(edition, AuditAction.COMMENTED, Optional.empty(), comment.text(), Author.of(actor));
    return comment.id();
  }

  static void requireVoice(Actor actor) {
    if (!actor.may(Permission.REVIEW)) {
      actor.require(Permission.WRITE);
    }
  }
}
