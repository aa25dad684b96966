package nl.groeiwijs.content.domain.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.PublicState;

/**
 * All that the rules ask of an edition.
 *
 * @param state where its newest text is
 * @param shown what the public gets
 * @param trashed true when it is in the trash
 * @param withdrawalPlanned true when a moment is set at which it leaves the public site
 * @param writers who wrote a revision since the last approval, the newest included
 * @param reviewer who was asked to review; empty for anyone
 */
public record Standing(
    EditionState state,
    PublicState shown,
    boolean trashed,
    boolean withdrawalPlanned,
    Set<UUID> writers,
    Optional<UUID> reviewer) {

  public Standing {
    writers = Set.copyOf(writers);
  }

  boolean wasPublic() {
    return shown != PublicState.NONE;
  }
}
