package nl.groeiwijs.content.application.bulk;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.bulk.BulkRun;
import nl.groeiwijs.content.persistence.BulkRuns;
import nl.groeiwijs.shared.application.UseCase;

/** Shows what became of a step, to who took it. */
@UseCase
public class ReadBulkRun {

  private final BulkRuns runs;

  ReadBulkRun() {
    this(null);
  }

  @Inject
  public ReadBulkRun(BulkRuns runs) {
    this.runs = runs;
  }

  /**
   * @return empty when there is none, or another took it
   */
  public Optional<BulkRun> execute(UUID id, Actor actor) {
    actor.require(Permission.READ);
    return runs.find(id, actor.id());
  }
}
