package nl.groeiwijs.content.application.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.persistence.PlannedSteps;

/** Finds what is due, by the clock of the server. */
@ApplicationScoped
public class DueSteps {

  private static final int PART = 50;

  private final PlannedSteps planned;
  private final Clock clock;

  DueSteps() {
    this(null, null);
  }

  @Inject
  public DueSteps(PlannedSteps planned, Clock clock) {
    this.planned = planned;
    this.clock = clock;
  }

  /** What should have been done by now, oldest first; at most 50 at a time. */
  @Transactional
  public List<UUID> list() {
    return planned.listDue(clock.instant(), PART);
  }
}
