package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The audit log as it is kept: it grows, and nothing else. */
@ApplicationScoped
public class AuditRows {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected AuditRows() {}

  /** For use outside the container, with a persistence context of the caller. */
  public AuditRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(AuditRow row) {
    entities.persist(row);
  }
}
