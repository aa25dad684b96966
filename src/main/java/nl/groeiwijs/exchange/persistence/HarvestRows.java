package nl.groeiwijs.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.exchange.domain.HarvestWindow;
import nl.groeiwijs.lesson.domain.LessonKey;

/** Finds what harvesters were told; a list goes by place, which never changes. */
@ApplicationScoped
public class HarvestRows {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected HarvestRows() {}

  /** For use outside the container, with a persistence context of the caller. */
  public HarvestRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(HarvestRow row) {
    entities.persist(row);
  }

  public Optional<HarvestRow> find(UUID editionId) {
    return entities
        .createQuery("select h from HarvestRow h where h.editionId = :id", HarvestRow.class)
        .setParameter("id", editionId.toString())
        .getResultStream()
        .findFirst();
  }

  public Optional<HarvestRow> find(LessonKey key) {
    return entities
        .createQuery(
            "select h from HarvestRow h where h.documentId = :document and h.lang = :lang",
            HarvestRow.class)
        .setParameter("document", key.documentId().toString())
        .setParameter("lang", key.language().code())
        .getResultStream()
        .findFirst();
  }

  /**
   * The next records of a list.
   *
   * @param after place of the last one that was given, 0 at the start
   */
  public List<HarvestRow> list(HarvestWindow window, long after, int size) {
    StringBuilder where = new StringBuilder("h.place > :after");
    window.from().ifPresent(from -> where.append(" and h.changedAt >= :from"));
    window.until().ifPresent(until -> where.append(" and h.changedAt < :until"));
    window.set().ifPresent(set -> where.append(" and h.sets like :set"));
    TypedQuery<HarvestRow> query =
        entities
            .createQuery(
                "select h from HarvestRow h where " + where + " order by h.place", HarvestRow.class)
            .setParameter("after", after)
            .setMaxResults(size);
    window.from().ifPresent(from -> query.setParameter("from", HarvestRow.seconds(from)));
    window.until().ifPresent(until -> query.setParameter("until", HarvestRow.seconds(until)));
    window.set().ifPresent(set -> query.setParameter("set", "% " + set.code() + " %"));
    return query.getResultList();
  }

  /** The kind of a page that the public has, a withdrawn one included; empty when it has none. */
  public Optional<String> findKind(UUID editionId) {
    return entities
        .createQuery("select p.kind from PublishedPageRow p where p.editionId = :id", String.class)
        .setParameter("id", editionId.toString())
        .getResultStream()
        .findFirst();
  }

  /** Editions of a kind that the public sees and that no harvester was told of. */
  public List<UUID> listUntold(String kind) {
    return entities
        .createQuery(
            "select p.editionId from PublishedPageRow p"
                + " left join HarvestRow h on h.editionId = p.editionId"
                + " where p.kind = :kind and p.withdrawal is null and h.place is null"
                + " order by p.editionId",
            String.class)
        .setParameter("kind", kind)
        .getResultStream()
        .map(UUID::fromString)
        .toList();
  }

  /** What is told of every lesson is new: harvesters take them all again. */
  public int touchAll(Instant now) {
    return entities
        .createQuery("update HarvestRow h set h.changedAt = :now where h.deleted = 0")
        .setParameter("now", HarvestRow.seconds(now))
        .executeUpdate();
  }
}
