package nl.groeiwijs.content.application.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.workflow.PlannedStep;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PlannedStepRow;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.media.domain.MediaName;

/** Which revision the public will see at a moment, by what is planned until then. */
@ApplicationScoped
public class FutureRevision {

  private static final int MOST_STEPS = 500;

  private final PlannedSteps planned;
  private final Editions editions;

  FutureRevision() {
    this(null, null);
  }

  @Inject
  public FutureRevision(PlannedSteps planned, Editions editions) {
    this.planned = planned;
    this.editions = editions;
  }

  /** The revision, or empty when the public will see none. */
  Optional<UUID> find(EditionRow edition, Instant moment) {
    Optional<UUID> shown =
        edition.shown() == PublicState.LIVE ? edition.liveRevision() : Optional.empty();
    for (PlannedStepRow row : planned.listWaiting(edition.id())) {
      PlannedStep step = row.toPlannedStep();
      if (!step.time().moment().isAfter(moment)) {
        shown =
            step.kind() == PlannedStep.Kind.PUBLISH
                ? Optional.of(step.revisionId())
                : Optional.empty();
      }
    }
    return shown;
  }

  /** The editions with which the clock does something until a moment. */
  List<EditionRow> listPlanned(Instant moment) {
    return planned.listWaiting(Instant.EPOCH, moment.plusSeconds(1), MOST_STEPS).stream()
        .map(PlannedStepRow::editionId)
        .distinct()
        .flatMap(id -> editions.findEdition(id).stream())
        .filter(edition -> !edition.isTrashed())
        .toList();
  }

  /** True when a text that will be published until a moment has this file in it. */
  boolean isIn(Instant moment, MediaName name) {
    return planned.listWaiting(Instant.EPOCH, moment.plusSeconds(1), MOST_STEPS).stream()
        .filter(row -> row.step() == PlannedStep.Kind.PUBLISH)
        .flatMap(row -> editions.findRevision(row.revisionId()).stream())
        .anyMatch(revision -> revision.text().contains(name.value()));
  }
}
