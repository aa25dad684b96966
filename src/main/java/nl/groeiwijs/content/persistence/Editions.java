package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/** Finds and keeps documents, editions and revisions. */
@ApplicationScoped
public class Editions {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected Editions() {}

  /** For use outside the container, with a persistence context of the caller. */
  public Editions(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Object row) {
    entities.persist(row);
  }

  public Optional<DocumentRow> findDocument(UUID id) {
    return Optional.ofNullable(entities.find(DocumentRow.class, id.toString()));
  }

  public Optional<EditionRow> findEdition(UUID id) {
    return Optional.ofNullable(entities.find(EditionRow.class, id.toString()));
  }

  public Optional<EditionRow> findEdition(UUID documentId, Language language) {
    return entities
        .createQuery(
            "select e from EditionRow e where e.documentId = :document and e.lang = :lang",
            EditionRow.class)
        .setParameter("document", documentId.toString())
        .setParameter("lang", language.code())
        .getResultStream()
        .findFirst();
  }

  public Optional<EditionRow> findEdition(Language language, String address) {
    return entities
        .createQuery(
            "select e from EditionRow e where e.lang = :lang and e.address = :address",
            EditionRow.class)
        .setParameter("lang", language.code())
        .setParameter("address", address)
        .getResultStream()
        .findFirst();
  }

  public Optional<RevisionRow> findRevision(UUID id) {
    return Optional.ofNullable(entities.find(RevisionRow.class, id.toString()));
  }

  /** Number of the newest revision, 0 when the edition has none. */
  public int lastRevisionNumber(UUID editionId) {
    return entities
        .createQuery(
            "select r.number from RevisionRow r where r.editionId = :edition order by r.number desc",
            Integer.class)
        .setParameter("edition", editionId.toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(0);
  }

  /** Which of these checksums are those of the last import of an edition. */
  public Set<String> importedAmong(Collection<String> checksums) {
    List<String> found =
        entities
            .createQuery(
                "select e.importedChecksum from EditionRow e where e.importedChecksum in :checksums",
                String.class)
            .setParameter("checksums", checksums)
            .getResultList();
    return Set.copyOf(found);
  }
}
