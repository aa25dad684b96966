package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.shared.application.UseCase;

/** Says that an edition is still open in a tab, at least every two minutes. */
@UseCase
public class StayPresent {

  private final EditionPresence presence;

  StayPresent() {
    this(null);
  }

  @Inject
  public StayPresent(EditionPresence presence) {
    this.presence = presence;
  }

  /**
   * @return who else has it open, longest there first
   */
  public List<Presence> execute(UUID editionId, String tab, Actor actor) {
    actor.require(Permission.READ);
    return presence.see(editionId, Party.of(actor, tab), actor);
  }
}
