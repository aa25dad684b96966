package nl.groeiwijs.content.application.release;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.LiveCheckRow;
import nl.groeiwijs.content.persistence.LiveChecks;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Has the publish gate look again at what is public: a page that was good when it was published can
 * point to what is withdrawn since. A few at a time, each once a day and whenever it is published.
 */
@UseCase
public class CheckLiveEditions {

  private static final int BATCH = 5;
  private static final Duration GOOD_FOR = Duration.ofDays(1);

  private final LiveChecks checks;
  private final Editions editions;
  private final ReleaseGate gate;
  private final Clock clock;

  CheckLiveEditions() {
    this(null, null, null, null);
  }

  @Inject
  public CheckLiveEditions(LiveChecks checks, Editions editions, ReleaseGate gate, Clock clock) {
    this.checks = checks;
    this.editions = editions;
    this.gate = gate;
    this.clock = clock;
  }

  /**
   * Looks at the next few.
   *
   * @return how many; 0 when all were looked at within a day
   */
  public int execute() {
    Instant now = clock.instant();
    List<LiveCheckRow> next = checks.listBefore(now.minus(GOOD_FOR), BATCH);
    for (LiveCheckRow row : next) {
      row.note(editions.findEdition(row.editionId()).map(this::blocking).orElse(List.of()), now);
    }
    return next.size();
  }

  private List<Finding> blocking(EditionRow edition) {
    if (edition.shown() != PublicState.LIVE || edition.isTrashed()) {
      return List.of();
    }
    return gate.findings(edition, edition.liveRevision().orElseThrow()).stream()
        .filter(Finding::isBlocking)
        .toList();
  }

  /** What is published or withdrawn is looked at before everything else. */
  public void onPublished(@Observes EditionPublished event) {
    UUID id = event.editionId();
    checks.find(id).ifPresentOrElse(LiveCheckRow::askAgain, () -> checks.add(new LiveCheckRow(id)));
  }
}
