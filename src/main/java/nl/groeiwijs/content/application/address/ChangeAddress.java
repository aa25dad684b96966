package nl.groeiwijs.content.application.address;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Slug;

/**
 * Gives an edition, and what hangs under it, another address, at once and without touching a word
 * of its texts. Every address that the public knew leads to the new one.
 */
@UseCase
public class ChangeAddress {

  private final EditionSteps steps;
  private final EditionMover mover;

  ChangeAddress() {
    this(null, null);
  }

  @Inject
  public ChangeAddress(EditionSteps steps, EditionMover mover) {
    this.steps = steps;
    this.mover = mover;
  }

  /**
   * @param slug last part of the new address
   * @throws nl.groeiwijs.shared.domain.DomainException {@code slug.form}, or one of {@link
   *     EditionMover#move}
   */
  public MoveOutcome execute(UUID editionId, int expectedVersion, String slug, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.MOVE, actor);
    return mover.move(edition, new Slug(slug), AuditAction.MOVED, actor);
  }
}
