package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.shared.application.UseCase;

/** Says that a tab was closed. What was written in it stays. */
@UseCase
public class LeaveEdition {

  private final EditionPresence presence;

  LeaveEdition() {
    this(null);
  }

  @Inject
  public LeaveEdition(EditionPresence presence) {
    this.presence = presence;
  }

  public void execute(UUID editionId, String tab, Actor actor) {
    actor.require(Permission.READ);
    presence.leave(editionId, Party.of(actor, tab));
  }
}
