package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.workflow.PlannedStep;

/** What the clock will do. */
@ApplicationScoped
public class PlannedSteps {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected PlannedSteps() {}

  /** For use outside the container, with a persistence context of the caller. */
  public PlannedSteps(EntityManager entities) {
    this.entities = entities;
  }

  public void add(PlannedStepRow row) {
    entities.persist(row);
  }

  public Optional<PlannedStepRow> find(UUID id) {
    return Optional.ofNullable(entities.find(PlannedStepRow.class, id.toString()));
  }

  /** What waits for an edition: one publication and one withdrawal at most. */
  public List<PlannedStepRow> listWaiting(UUID editionId) {
    return entities
        .createQuery(
            "select p from PlannedStepRow p where p.editionId = :edition and p.status = :waiting"
                + " order by p.dueAt",
            PlannedStepRow.class)
        .setParameter("edition", editionId.toString())
        .setParameter("waiting", PlannedStepRow.Status.WAITING)
        .getResultList();
  }

  public Optional<PlannedStepRow> findWaiting(UUID editionId, PlannedStep.Kind step) {
    return listWaiting(editionId).stream().filter(row -> row.step() == step).findFirst();
  }

  /** What waits between two moments, soonest first. */
  public List<PlannedStepRow> listWaiting(Instant from, Instant until, int size) {
    return entities
        .createQuery(
            "select p from PlannedStepRow p where p.status = :waiting and p.dueAt >= :from"
                + " and p.dueAt < :until order by p.dueAt",
            PlannedStepRow.class)
        .setParameter("waiting", PlannedStepRow.Status.WAITING)
        .setParameter("from", UtcTime.of(from))
        .setParameter("until", UtcTime.of(until))
        .setMaxResults(size)
        .getResultList();
  }

  /** What is due at a moment and was not done yet, oldest first. */
  public List<UUID> listDue(Instant now, int size) {
    return entities
        .createQuery(
            "select p.id from PlannedStepRow p where p.status = :waiting and p.dueAt <= :now"
                + " order by p.dueAt",
            String.class)
        .setParameter("waiting", PlannedStepRow.Status.WAITING)
        .setParameter("now", UtcTime.of(now))
        .setMaxResults(size)
        .getResultStream()
        .map(UUID::fromString)
        .toList();
  }

  /**
   * Takes a waiting step to its end. Of two nodes that try, the second waits for the first and then
   * finds nothing to take.
   *
   * @param failure message key of why it could not be done, null when it was
   * @return true for the one that took it
   */
  public boolean end(UUID id, PlannedStepRow.Status status, String failure, Instant now) {
    return entities
            .createQuery(
                "update PlannedStepRow p set p.status = :status, p.endedAt = :now,"
                    + " p.failure = :failure where p.id = :id and p.status = :waiting")
            .setParameter("status", status)
            .setParameter("now", UtcTime.of(now))
            .setParameter("failure", failure)
            .setParameter("id", id.toString())
            .setParameter("waiting", PlannedStepRow.Status.WAITING)
            .executeUpdate()
        == 1;
  }

  /** Takes back what is planned of this kind, if anything is. */
  public void cancel(UUID editionId, PlannedStep.Kind kind, Instant now) {
    findWaiting(editionId, kind)
        .ifPresent(row -> end(row.id(), PlannedStepRow.Status.CANCELLED, null, now));
  }
}
