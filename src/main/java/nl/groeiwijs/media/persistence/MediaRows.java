package nl.groeiwijs.media.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.UseStage;

/** Finds and keeps what is known of uploaded files and of where they are used. */
@ApplicationScoped
public class MediaRows {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected MediaRows() {}

  /** For use outside the container, with a persistence context of the caller. */
  public MediaRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Object row) {
    entities.persist(row);
  }

  public void remove(Object row) {
    entities.remove(row);
  }

  public Optional<MediaRow> find(MediaName name) {
    return Optional.ofNullable(entities.find(MediaRow.class, name.value()));
  }

  /**
   * Files whose original name contains the words, newest first.
   *
   * @param words empty for all
   */
  public List<MediaRow> list(String words, int offset, int size) {
    return filtered(
            "select m from MediaRow m where lower(m.originalName) like :words escape '!'"
                + " order by m.uploadedAt desc, m.name",
            MediaRow.class,
            words)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String words) {
    return filtered(
            "select count(m) from MediaRow m where lower(m.originalName) like :words escape '!'",
            Long.class,
            words)
        .getSingleResult();
  }

  private <T> TypedQuery<T> filtered(String query, Class<T> type, String words) {
    String literal = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return entities.createQuery(query, type).setParameter("words", "%" + literal + "%");
  }

  public List<MediaUseRow> listUses(MediaName name) {
    return entities
        .createQuery(
            "select u from MediaUseRow u where u.name = :name order by u.stage, u.editionId",
            MediaUseRow.class)
        .setParameter("name", name.value())
        .getResultList();
  }

  /** How often each of these files is used; one that is not used is left out. */
  public Map<MediaName, Long> countUses(Collection<MediaName> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select u.name, count(u) from MediaUseRow u where u.name in :names group by u.name",
            Object[].class)
        .setParameter("names", names.stream().map(MediaName::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> new MediaName((String) row[0]), row -> (Long) row[1]));
  }

  public List<MediaUseRow> listUsesOf(UUID editionId) {
    return entities
        .createQuery("select u from MediaUseRow u where u.editionId = :edition", MediaUseRow.class)
        .setParameter("edition", editionId.toString())
        .getResultList();
  }

  public boolean isUsed(MediaName name, UseStage stage) {
    return !entities
        .createQuery(
            "select u.id from MediaUseRow u where u.name = :name and u.stage = :stage",
            String.class)
        .setParameter("name", name.value())
        .setParameter("stage", stage)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
