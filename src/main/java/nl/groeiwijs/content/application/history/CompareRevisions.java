package nl.groeiwijs.content.application.history;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.editing.RevisionText;
import nl.groeiwijs.content.domain.merge.TextDiff;
import nl.groeiwijs.shared.application.UseCase;

/** Shows what differs between the texts of two revisions of an edition. */
@UseCase
public class CompareRevisions {

  private static final int CONTEXT = 3;

  private final RevisionReader revisions;

  CompareRevisions() {
    this(null);
  }

  @Inject
  public CompareRevisions(RevisionReader revisions) {
    this.revisions = revisions;
  }

  /**
   * @throws nl.groeiwijs.shared.domain.DomainException {@code content.revision.missing}, also for a
   *     revision of another edition
   */
  public RevisionComparison execute(UUID editionId, UUID beforeId, UUID afterId, Actor actor) {
    actor.require(Permission.READ);
    RevisionText before = revisions.get(editionId, beforeId);
    RevisionText after = revisions.get(editionId, afterId);
    TextDiff diff = TextDiff.of(before.text(), after.text());
    return new RevisionComparison(
        before,
        after,
        diff.sideBySide(),
        diff.unified("" + before.number(), "" + after.number(), CONTEXT));
  }
}
