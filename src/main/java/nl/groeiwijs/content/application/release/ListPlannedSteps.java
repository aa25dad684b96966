package nl.groeiwijs.content.application.release;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.shared.application.UseCase;

/** What the clock will do in a period, for the agenda. */
@UseCase
public class ListPlannedSteps {

  private static final int MOST = 500;

  private final PlannedSteps planned;
  private final Editions editions;

  ListPlannedSteps() {
    this(null, null);
  }

  @Inject
  public ListPlannedSteps(PlannedSteps planned, Editions editions) {
    this.planned = planned;
    this.editions = editions;
  }

  /**
   * @param from the first moment
   * @param until the first moment after
   * @return soonest first, at most 500
   */
  public List<PlannedEdition> execute(Instant from, Instant until, Actor actor) {
    actor.require(Permission.READ);
    return planned.listWaiting(from, until, MOST).stream().map(this::planned).toList();
  }

  private PlannedEdition planned(PlannedStepRow row) {
    EditionRow edition = editions.findEdition(row.editionId()).orElseThrow();
    return new PlannedEdition(edition.id(), edition.href(), row.toPlannedStep());
  }
}
