package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.RevisionSummary;
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

  /** Keeps a new row; a revision becomes what the editors' list shows of its edition. */
  public void add(Object row) {
    entities.persist(row);
    if (row instanceof RevisionRow revision) {
      findEdition(revision.editionId()).ifPresent(edition -> describe(edition, revision));
    }
  }

  private void describe(EditionRow edition, RevisionRow revision) {
    String kind = findDocument(edition.documentId()).map(DocumentRow::kind).orElse("");
    edition.describe(
        new EditionListing(kind, revision), EditionWords.of(revision.text(), edition.address()));
  }

  /**
   * Describes editions that have a revision and no title in the editors' list.
   *
   * @param size how many at most
   * @return how many
   */
  public int describeOutdated(int size) {
    List<EditionRow> found =
        entities
            .createQuery(
                "select e from EditionRow e where e.listing.titleKey is null and exists"
                    + " (select r.id from RevisionRow r where r.editionId = e.id)",
                EditionRow.class)
            .setMaxResults(size)
            .getResultList();
    for (EditionRow edition : found) {
      describe(edition, newestRevision(edition.id()));
    }
    return found.size();
  }

  private RevisionRow newestRevision(UUID editionId) {
    return entities
        .createQuery(
            "select r from RevisionRow r where r.editionId = :edition order by r.number desc",
            RevisionRow.class)
        .setParameter("edition", editionId.toString())
        .setMaxResults(1)
        .getSingleResult();
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

  /** The edition, held until the end of the transaction: nobody else takes a step meanwhile. */
  public Optional<EditionRow> lockEdition(UUID id) {
    return Optional.ofNullable(
        entities.find(EditionRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The editions of a document, few by nature. */
  public List<EditionRow> listEditions(UUID documentId) {
    return entities
        .createQuery(
            "select e from EditionRow e where e.documentId = :document order by e.lang desc",
            EditionRow.class)
        .setParameter("document", documentId.toString())
        .getResultList();
  }

  /** Editions whose address stands under this one, such as the toolkit of a campaign. */
  public List<EditionRow> listUnder(Language language, String address) {
    return entities
        .createQuery(
            "select e from EditionRow e where e.lang = :lang and e.address > :first"
                + " and e.address < :last order by e.address",
            EditionRow.class)
        .setParameter("lang", language.code())
        .setParameter("first", address + "/")
        .setParameter("last", address + "0")
        .getResultList();
  }

  public Optional<RevisionRow> findRevision(UUID id) {
    return Optional.ofNullable(entities.find(RevisionRow.class, id.toString()));
  }

  /** True when this revision is one of this edition; its text is not read. */
  public boolean isRevisionOf(UUID revisionId, UUID editionId) {
    return entities
            .createQuery(
                "select count(r) from RevisionRow r where r.id = :id and r.editionId = :edition",
                Long.class)
            .setParameter("id", revisionId.toString())
            .setParameter("edition", editionId.toString())
            .getSingleResult()
        > 0;
  }

  /** The edition of a kind that the public sees under a slug. */
  public Optional<EditionRow> findPublic(String kind, Language language, String slug) {
    return entities
        .createQuery(
            "select e from EditionRow e where e.listing.slug = :slug and e.listing.kind = :kind"
                + " and e.lang = :lang and e.liveRevision is not null",
            EditionRow.class)
        .setParameter("slug", slug)
        .setParameter("kind", kind)
        .setParameter("lang", language.code())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** True when no edition stands at this address, in the trash or not. */
  public boolean isFree(Language language, String address) {
    return findEdition(language, address).isEmpty();
  }

  /** True when the public once knew another edition at this address than this one. */
  public boolean wasAnothers(Language language, String address, UUID editionId) {
    return entities
            .createQuery(
                "select count(o) from OldAddressRow o where o.lang = :lang"
                    + " and o.address = :address and o.editionId <> :edition",
                Long.class)
            .setParameter("lang", language.code())
            .setParameter("address", address)
            .setParameter("edition", editionId.toString())
            .getSingleResult()
        > 0;
  }

  public int countRevisions(UUID editionId) {
    return entities
        .createQuery("select count(r) from RevisionRow r where r.editionId = :edition", Long.class)
        .setParameter("edition", editionId.toString())
        .getSingleResult()
        .intValue();
  }

  /** A part of the history, newest first; no text is read. */
  public List<RevisionSummary> listRevisions(UUID editionId, int offset, int size) {
    return entities
        .createQuery(
            "select r.id, r.number, r.authorId, r.author, r.reason, r.createdAt"
                + " from RevisionRow r where r.editionId = :edition order by r.number desc",
            Object[].class)
        .setParameter("edition", editionId.toString())
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultStream()
        .map(Editions::summary)
        .toList();
  }

  private static RevisionSummary summary(Object[] row) {
    Optional<UUID> author = Optional.ofNullable((String) row[2]).map(UUID::fromString);
    return new RevisionSummary(
        UUID.fromString((String) row[0]),
        (Integer) row[1],
        new Author(author, (String) row[3]),
        (String) row[4],
        UtcTime.moment((LocalDateTime) row[5]));
  }

  /** Accounts that wrote a revision with a higher number than this. */
  public Set<UUID> writersAfter(UUID editionId, int number) {
    return entities
        .createQuery(
            "select distinct r.authorId from RevisionRow r where r.editionId = :edition"
                + " and r.number > :number and r.authorId is not null",
            String.class)
        .setParameter("edition", editionId.toString())
        .setParameter("number", number)
        .getResultStream()
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every state that an edition was in, newest first. */
  public List<StatusChangeRow> listStatusChanges(UUID editionId, int offset, int size) {
    return entities
        .createQuery(
            "select s from StatusChangeRow s where s.editionId = :edition"
                + " order by s.changedAt desc",
            StatusChangeRow.class)
        .setParameter("edition", editionId.toString())
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  public long countStatusChanges(UUID editionId) {
    return entities
        .createQuery(
            "select count(s) from StatusChangeRow s where s.editionId = :edition", Long.class)
        .setParameter("edition", editionId.toString())
        .getSingleResult();
  }

  /** Writes what is pending, so that the version of an edition is its new one. */
  public void flush() {
    entities.flush();
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
