package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Pages through the trash. */
@ApplicationScoped
public class TrashedEditions {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected TrashedEditions() {}

  /** For use outside the container, with a persistence context of the caller. */
  public TrashedEditions(EntityManager entities) {
    this.entities = entities;
  }

  /** A part of the trash, latest first. */
  public List<EditionRow> list(int offset, int size) {
    return entities
        .createQuery(
            "select e from EditionRow e where e.trashedAt is not null order by e.trashedAt desc",
            EditionRow.class)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  public long count() {
    return entities
        .createQuery("select count(e) from EditionRow e where e.trashedAt is not null", Long.class)
        .getSingleResult();
  }
}
