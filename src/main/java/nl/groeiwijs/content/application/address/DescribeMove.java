package nl.groeiwijs.content.application.address;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.OldAddressRow;
import nl.groeiwijs.content.persistence.OldAddresses;
import nl.groeiwijs.shared.application.UseCase;

/** Tells before a change of address what moves along, and where it could move back to. */
@UseCase
public class DescribeMove {

  private final Editions editions;
  private final OldAddresses oldAddresses;
  private final EditionMover mover;

  DescribeMove() {
    this(null, null, null);
  }

  @Inject
  public DescribeMove(Editions editions, OldAddresses oldAddresses, EditionMover mover) {
    this.editions = editions;
    this.oldAddresses = oldAddresses;
    this.mover = mover;
  }

  /**
   * @throws EditionMissing when there is none
   */
  public MoveDescription execute(UUID editionId, Actor actor) {
    actor.require(Permission.READ);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    return new MoveDescription(
        mover.listUnder(edition).stream().map(EditionRow::address).toList(),
        oldAddresses.list(editionId).stream().findFirst().map(OldAddressRow::address));
  }
}
