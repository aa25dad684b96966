package nl.groeiwijs.content.application.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.shared.domain.Language;

/**
 * An edition on an editor's screen.
 *
 * @param address without language prefix
 * @param version to be given with every step
 * @param newest the text to work on
 * @param live what the public sees, or saw until it was withdrawn; empty when it never saw any
 * @param reviewer who was asked to review; empty for anyone
 * @param planned what the clock will do
 * @param copies what this person has waiting, newest first; those that say the same as the newest
 *     revision are left out
 * @param others who else has it open
 * @param actions every action, with why not
 */
public record OpenedEdition(
    UUID id,
    UUID documentId,
    String kind,
    Language language,
    String address,
    EditionState state,
    PublicState shown,
    boolean trashed,
    int version,
    RevisionText newest,
    Optional<RevisionText> live,
    Optional<Withdrawal> withdrawal,
    Optional<UUID> reviewer,
    List<PlannedStep> planned,
    List<WaitingCopy> copies,
    List<Presence> others,
    List<PossibleAction> actions) {

  public OpenedEdition {
    planned = List.copyOf(planned);
    copies = List.copyOf(copies);
    others = List.copyOf(others);
    actions = List.copyOf(actions);
  }

  /** True when there is text that the public does not see yet. */
  public boolean hasDraft() {
    return live.filter(revision -> revision.id().equals(newest.id())).isEmpty();
  }
}
