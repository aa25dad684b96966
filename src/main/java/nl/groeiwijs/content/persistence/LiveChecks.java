package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what the publish gate says of what is public. */
@ApplicationScoped
public class LiveChecks {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected LiveChecks() {}

  /** For use outside the container, with a persistence context of the caller. */
  public LiveChecks(EntityManager entities) {
    this.entities = entities;
  }

  public void add(LiveCheckRow row) {
    entities.persist(row);
  }

  public Optional<LiveCheckRow> find(UUID edition) {
    return Optional.ofNullable(entities.find(LiveCheckRow.class, edition.toString()));
  }

  /** What was not looked at since a moment, longest ago first. */
  public List<LiveCheckRow> listBefore(Instant moment, int size) {
    return entities
        .createQuery(
            "select c from LiveCheckRow c where c.checkedAt < :moment order by c.checkedAt",
            LiveCheckRow.class)
        .setParameter("moment", UtcTime.of(moment))
        .setMaxResults(size)
        .getResultList();
  }

  /** What has something wrong with it, most first. */
  public List<LiveCheckRow> listBroken(int size) {
    return entities
        .createQuery(
            "select c from LiveCheckRow c where c.findings > 0 order by c.findings desc",
            LiveCheckRow.class)
        .setMaxResults(size)
        .getResultList();
  }
}
