package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;

/** Says that an edition is still open in a tab, at least every two minutes. */
@UseCase
public class StayPresent {

  private final Editions editions;
  private final EditionPresence presence;

  StayPresent() {
    this(null, null);
  }

  @Inject
  public StayPresent(Editions editions, EditionPresence presence) {
    this.editions = editions;
    this.presence = presence;
  }

  /**
   * @return who else has it open, longest there first
   * @throws EditionMissing when there is no such edition
   */
  public List<Presence> execute(UUID editionId, String tab, Actor actor) {
    actor.require(Permission.READ);
    if (editions.findEdition(editionId).isEmpty()) {
      throw new EditionMissing(editionId);
    }
    return presence.see(editionId, Party.of(actor, tab), actor);
  }
}
