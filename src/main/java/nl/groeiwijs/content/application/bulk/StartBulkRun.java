package nl.groeiwijs.content.application.bulk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.BulkRunRow;
import nl.groeiwijs.content.persistence.BulkRuns;
import nl.groeiwijs.shared.application.UseCase;

/** Opens the page on which the answers come to stand. */
@UseCase
public class StartBulkRun {

  private static final int LONGEST_QUERY = 1000;

  private final BulkRuns runs;
  private final Clock clock;

  StartBulkRun() {
    this(null, null);
  }

  @Inject
  public StartBulkRun(BulkRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * @param step word for the step
   * @param listQuery what the list was asked for; forgotten when it is longer than 1000 characters
   */
  public UUID execute(String step, String listQuery, Actor actor) {
    actor.require(Permission.READ);
    String query = listQuery.length() > LONGEST_QUERY ? "" : listQuery;
    BulkRunRow run = new BulkRunRow(actor.id(), step, query, clock.instant());
    runs.add(run);
    return run.id();
  }
}
