package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.Standing;
import nl.groeiwijs.content.domain.workflow.Workflow;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Opens an edition in a tab: its texts, what waits from before, who else is there, what can be
 * done.
 */
@UseCase
public class OpenEdition {

  private final Editions editions;
  private final EditionSteps steps;
  private final WorkingCopies copies;
  private final PlannedSteps planned;
  private final EditionPresence presence;

  OpenEdition() {
    this(null, null, null, null, null);
  }

  @Inject
  public OpenEdition(
      Editions editions,
      EditionSteps steps,
      WorkingCopies copies,
      PlannedSteps planned,
      EditionPresence presence) {
    this.editions = editions;
    this.steps = steps;
    this.copies = copies;
    this.planned = planned;
    this.presence = presence;
  }

  /**
   * @param tab made by the browser for this tab, see {@link Party}
   * @throws EditionMissing when there is none
   */
  public OpenedEdition execute(UUID editionId, String tab, Actor actor) {
    actor.require(Permission.READ);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    RevisionText newest =
        edition
            .newestRevision()
            .flatMap(editions::findRevision)
            .map(RevisionText::of)
            .orElseThrow();
    return new OpenedEdition(
        editionId,
        edition.documentId(),
        editions.findDocument(edition.documentId()).orElseThrow().kind(),
        edition.language(),
        edition.address(),
        edition.state(),
        edition.shown(),
        edition.isTrashed(),
        edition.version(),
        newest,
        edition.liveRevision().flatMap(editions::findRevision).map(RevisionText::of),
        edition.withdrawal(),
        edition.reviewer(),
        planned.listWaiting(editionId).stream().map(PlannedStepRow::toPlannedStep).toList(),
        copies.list(editionId, actor.id()).stream()
            .map(WaitingCopy::of)
            .filter(copy -> !copy.text().equals(newest.text()))
            .toList(),
        presence.see(editionId, Party.of(actor, tab), actor),
        actions(steps.standing(edition), actor));
  }

  private static List<PossibleAction> actions(Standing standing, Actor actor) {
    return Arrays.stream(Action.values())
        .map(action -> new PossibleAction(action, Workflow.judge(standing, action, actor)))
        .toList();
  }
}
