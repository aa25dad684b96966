package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.bulk.BulkRun;

/** Keeps what became of steps on many editions. */
@ApplicationScoped
public class BulkRuns {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected BulkRuns() {}

  /** For use outside the container, with a persistence context of the caller. */
  public BulkRuns(EntityManager entities) {
    this.entities = entities;
  }

  public void add(BulkRunRow run) {
    entities.persist(run);
  }

  public void add(BulkAnswerRow answer) {
    entities.persist(answer);
  }

  /** A run of this person, with its answers in their order. */
  public Optional<BulkRun> find(UUID id, UUID account) {
    return Optional.ofNullable(entities.find(BulkRunRow.class, id.toString()))
        .filter(run -> run.isOf(account))
        .map(
            run ->
                run.run(
                    entities
                        .createQuery(
                            "select a from BulkAnswerRow a where a.runId = :run order by a.place",
                            BulkAnswerRow.class)
                        .setParameter("run", id.toString())
                        .getResultStream()
                        .map(BulkAnswerRow::answer)
                        .toList()));
  }
}
