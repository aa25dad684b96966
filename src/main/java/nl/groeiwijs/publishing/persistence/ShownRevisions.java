package nl.groeiwijs.publishing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What the public saw of each edition, and when. */
@ApplicationScoped
public class ShownRevisions {

  /** A publication that changed more often shows its first years only. */
  private static final int MOST = 2_000;

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected ShownRevisions() {}

  /** For use outside the container, with a persistence context of the caller. */
  public ShownRevisions(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ShownRevisionRow row) {
    entities.persist(row);
  }

  /** The oldest first. */
  public List<ShownRevisionRow> list(UUID editionId) {
    return entities
        .createQuery(
            "select s from ShownRevisionRow s where s.editionId = :edition order by s.shownFrom",
            ShownRevisionRow.class)
        .setParameter("edition", editionId.toString())
        .setMaxResults(MOST)
        .getResultList();
  }
}
