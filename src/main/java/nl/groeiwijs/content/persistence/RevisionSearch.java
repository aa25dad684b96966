package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Finds revisions by what is in them. */
@ApplicationScoped
public class RevisionSearch {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected RevisionSearch() {}

  /** For use outside the container, with a persistence context of the caller. */
  public RevisionSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest revision of an edition with this text. */
  public Optional<UUID> find(UUID editionId, String checksum) {
    return entities
        .createQuery(
            "select r.id from RevisionRow r where r.editionId = :edition"
                + " and r.checksum = :checksum order by r.number desc",
            String.class)
        .setParameter("edition", editionId.toString())
        .setParameter("checksum", checksum)
        .setMaxResults(1)
        .getResultStream()
        .map(UUID::fromString)
        .findFirst();
  }

  /** The first revision of an edition. */
  public Optional<UUID> findFirst(UUID editionId) {
    return entities
        .createQuery(
            "select r.id from RevisionRow r where r.editionId = :edition and r.number = 1",
            String.class)
        .setParameter("edition", editionId.toString())
        .getResultStream()
        .map(UUID::fromString)
        .findFirst();
  }
}
