package nl.groeiwijs.content.application.release;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;

/** What the publish gate says of the newest text of an edition, at any time. */
@UseCase
public class CheckBeforePublishing {

  private final Editions editions;
  private final ReleaseGate gate;

  CheckBeforePublishing() {
    this(null, null);
  }

  @Inject
  public CheckBeforePublishing(Editions editions, ReleaseGate gate) {
    this.editions = editions;
    this.gate = gate;
  }

  /**
   * @return in the order of their lines
   */
  public List<Finding> execute(UUID editionId, Actor actor) {
    actor.require(Permission.READ);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    return gate.findings(edition, edition.newestRevision().orElseThrow());
  }
}
