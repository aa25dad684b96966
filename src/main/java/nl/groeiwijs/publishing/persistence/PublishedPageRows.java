package nl.groeiwijs.publishing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.publishing.domain.WithdrawnPage;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/** Finds the rows of live editions; every list is paged and uses an index. */
@ApplicationScoped
public class PublishedPageRows {

  /** Withdrawn pages are in no list. */
  private static final String LISTED = "p.withdrawal is null and ";

  /**
   * What stands under a notice is found at its own address; what has no address of its own, but a
   * place on another page, has no notice and is not found.
   */
  private static final String SHOWN =
      "(p.withdrawal is null or p.withdrawal = :notice and p.address not like '%#%') and ";

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected PublishedPageRows() {}

  /** For use outside the container, with a persistence context of the caller. */
  public PublishedPageRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(PublishedPageRow row) {
    entities.persist(row);
  }

  public void remove(PublishedPageRow row) {
    entities.remove(row);
  }

  public Optional<PublishedPageRow> find(UUID editionId) {
    return Optional.ofNullable(entities.find(PublishedPageRow.class, editionId.toString()));
  }

  public Optional<PublishedPageRow> findByAddress(Language language, String address) {
    return first(
        shown("p.lang = :lang and p.address = :address")
            .setParameter("lang", language.code())
            .setParameter("address", address));
  }

  public Optional<PublishedPageRow> findBySlug(String kind, Language language, String slug) {
    return first(
        shown("p.kind = :kind and p.lang = :lang and p.slug = :slug")
            .setParameter("kind", kind)
            .setParameter("lang", language.code())
            .setParameter("slug", slug));
  }

  /** All languages of a document, few by nature. */
  public List<PublishedPageRow> listLanguages(UUID documentId) {
    return listed("p.documentId = :document order by p.lang")
        .setParameter("document", documentId.toString())
        .getResultList();
  }

  /** Live editions of a kind, youngest readers first, then by title. */
  public List<PublishedPageRow> list(String kind, Language language, int offset, int size) {
    return listed("p.kind = :kind and p.lang = :lang order by p.ageFrom, p.title")
        .setParameter("kind", kind)
        .setParameter("lang", language.code())
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String kind, Language language) {
    return entities
        .createQuery(
            "select count(p) from PublishedPageRow p where "
                + LISTED
                + "p.kind = :kind and p.lang = :lang",
            Long.class)
        .setParameter("kind", kind)
        .setParameter("lang", language.code())
        .getSingleResult();
  }

  /** Live editions of a kind for at least one month of these ages; what worries comes last. */
  public List<PublishedPageRow> listForAges(
      String kind, Language language, AgeRange ages, int offset, int size) {
    return listed(
            "p.kind = :kind and p.lang = :lang and p.ageFrom < :until and p.ageUntil > :from"
                + " order by p.sensitive, p.ageFrom, p.title")
        .setParameter("kind", kind)
        .setParameter("lang", language.code())
        .setParameter("from", ages.fromMonths())
        .setParameter("until", ages.untilMonths())
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  /** Live editions, newest first. */
  public List<PublishedPageRow> listLatest(
      Language language, List<String> kinds, int offset, int size) {
    return listed("p.lang = :lang and p.kind in :kinds order by p.updatedAt desc, p.address")
        .setParameter("lang", language.code())
        .setParameter("kinds", kinds)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  /** Editions of which the row is missing, or tells something else than the edition does. */
  public List<UUID> listOutdated() {
    return entities
        .createQuery(
            "select e.id from EditionRow e left join PublishedPageRow p on p.editionId = e.id"
                + " where (e.liveRevision is not null"
                + " and (p.editionId is null or p.revisionId <> e.liveRevision"
                + " or p.address <> e.address"
                + " or p.withdrawnAt <> e.withdrawn.at"
                + " or (p.withdrawnAt is null and e.withdrawn.at is not null)"
                + " or (p.withdrawnAt is not null and e.withdrawn.at is null)))"
                + " or (e.liveRevision is null and p.editionId is not null)",
            String.class)
        .getResultStream()
        .map(UUID::fromString)
        .toList();
  }

  /** What was withdrawn, by its address with language prefix. */
  public Map<String, WithdrawnPage> listWithdrawn() {
    return query("p.withdrawal is not null")
        .getResultStream()
        .collect(
            Collectors.toUnmodifiableMap(PublishedPageRow::href, PublishedPageRow::toWithdrawn));
  }

  /** The live revision of each edition with an address, without these kinds. */
  public Map<UUID, UUID> mapAddressed(List<String> without) {
    return entities
        .createQuery(
            "select p.editionId, p.revisionId from PublishedPageRow p"
                + " where "
                + LISTED
                + "p.address <> '' and p.kind not in :without",
            Object[].class)
        .setParameter("without", without)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> UUID.fromString((String) row[0]), row -> UUID.fromString((String) row[1])));
  }

  /** Ids of live editions with an address, without these kinds, in the order of their ids. */
  public List<UUID> listAddressed(List<String> without, Optional<UUID> after, int size) {
    return entities
        .createQuery(
            "select p.editionId from PublishedPageRow p where "
                + LISTED
                + "p.editionId > :after"
                + " and p.address <> '' and p.kind not in :without order by p.editionId",
            String.class)
        .setParameter("after", after.map(UUID::toString).orElse(""))
        .setParameter("without", without)
        .setMaxResults(size)
        .getResultStream()
        .map(UUID::fromString)
        .toList();
  }

  private TypedQuery<PublishedPageRow> listed(String where) {
    return query(LISTED + where);
  }

  private TypedQuery<PublishedPageRow> shown(String where) {
    return query(SHOWN + where).setParameter("notice", Withdrawal.Mode.NOTICE);
  }

  private TypedQuery<PublishedPageRow> query(String where) {
    return entities.createQuery(
        "select p from PublishedPageRow p where " + where, PublishedPageRow.class);
  }

  private static Optional<PublishedPageRow> first(TypedQuery<PublishedPageRow> query) {
    return query.setMaxResults(1).getResultStream().findFirst();
  }
}
