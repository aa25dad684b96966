package nl.groeiwijs.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The releases that administrators chose. */
@ApplicationScoped
public class ReleaseChoices {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  /** For the container. */
  ReleaseChoices() {}

  public ReleaseChoices(EntityManager entities) {
    this.entities = entities;
  }

  /** All choices, the last one first. */
  public List<ReleaseChoice> list() {
    return entities
        .createQuery("select c from ReleaseChoice c order by c.at desc", ReleaseChoice.class)
        .getResultList();
  }

  public void add(ReleaseChoice choice) {
    entities.persist(choice);
  }

  public void remove(ReleaseChoice choice) {
    entities.remove(choice);
  }
}
