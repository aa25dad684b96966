package nl.groeiwijs.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the words that editors brought together; there are never more than a person can read. */
@ApplicationScoped
public class WordGroupRows {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected WordGroupRows() {}

  /** For use outside the container, with a persistence context of the caller. */
  public WordGroupRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(WordGroupRow row) {
    entities.persist(row);
  }

  public void remove(WordGroupRow row) {
    entities.remove(row);
  }

  public Optional<WordGroupRow> find(UUID id) {
    return Optional.ofNullable(entities.find(WordGroupRow.class, id.toString()));
  }

  /** All of them, in the order of their words. */
  public List<WordGroupRow> list() {
    return entities
        .createQuery("select g from WordGroupRow g order by g.kind, g.words", WordGroupRow.class)
        .getResultList();
  }

  /** Writes what is pending, so that a version that is no longer the newest is found out. */
  public void flush() {
    entities.flush();
  }
}
