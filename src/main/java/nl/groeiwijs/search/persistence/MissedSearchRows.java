package nl.groeiwijs.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/** Keeps the words with which readers found nothing. */
@ApplicationScoped
public class MissedSearchRows {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected MissedSearchRows() {}

  /** For use outside the container, with a persistence context of the caller. */
  public MissedSearchRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(MissedSearchRow row) {
    entities.persist(row);
  }

  public Optional<MissedSearchRow> find(UUID id) {
    return Optional.ofNullable(entities.find(MissedSearchRow.class, id.toString()));
  }

  public Optional<MissedSearchRow> find(Language language, String words) {
    return entities
        .createQuery(
            "select m from MissedSearchRow m where m.lang = :lang and m.words = :words",
            MissedSearchRow.class)
        .setParameter("lang", language.code())
        .setParameter("words", words)
        .getResultStream()
        .findFirst();
  }

  /** The most frequent first. */
  public List<MissedSearchRow> list(boolean handled, int size) {
    return entities
        .createQuery(
            "select m from MissedSearchRow m where m.handledBy is "
                + (handled ? "not null" : "null")
                + " order by m.times desc, m.words",
            MissedSearchRow.class)
        .setMaxResults(size)
        .getResultList();
  }
}
