package nl.groeiwijs.content.application.address;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.OldAddresses;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Slug;

/**
 * Moves an edition back to where the public knew it before its last move. The address that it
 * leaves now was public too, and leads back.
 */
@UseCase
public class UndoAddressChange {

  private final EditionSteps steps;
  private final OldAddresses oldAddresses;
  private final EditionMover mover;

  UndoAddressChange() {
    this(null, null, null);
  }

  @Inject
  public UndoAddressChange(EditionSteps steps, OldAddresses oldAddresses, EditionMover mover) {
    this.steps = steps;
    this.oldAddresses = oldAddresses;
    this.mover = mover;
  }

  /**
   * @throws DomainException {@code content.address.never} when the public never knew it elsewhere,
   *     or one of {@link EditionMover#move}
   */
  public MoveOutcome execute(UUID editionId, int expectedVersion, Actor actor) {
    EditionRow edition = steps.begin(editionId, expectedVersion, Action.MOVE, actor);
    String before =
        oldAddresses.list(editionId).stream()
            .findFirst()
            .orElseThrow(() -> new DomainException("content.address.never"))
            .address();
    Slug slug =
        new Slug(before.substring(before.lastIndexOf(before.contains("#") ? '#' : '/') + 1));
    return mover.move(edition, slug, AuditAction.MOVE_UNDONE, actor);
  }
}
