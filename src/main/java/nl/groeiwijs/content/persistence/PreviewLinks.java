package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.account.domain.TokenHash;

/** Finds and keeps links to what is not public. */
@ApplicationScoped
public class PreviewLinks {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected PreviewLinks() {}

  /** For use outside the container, with a persistence context of the caller. */
  public PreviewLinks(EntityManager entities) {
    this.entities = entities;
  }

  public void add(PreviewLinkRow link) {
    entities.persist(link);
  }

  /** Writes what is pending, so that the version of a link is its new one. */
  public void flush() {
    entities.flush();
  }

  /** The link, held until the end of the transaction. */
  public Optional<PreviewLinkRow> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(PreviewLinkRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<PreviewLinkRow> find(TokenHash token) {
    return entities
        .createQuery(
            "select l from PreviewLinkRow l where l.tokenHash = :hash", PreviewLinkRow.class)
        .setParameter("hash", token.value())
        .getResultStream()
        .findFirst();
  }

  /** Links to an edition, newest first; the last 200. */
  public List<PreviewLinkRow> list(UUID editionId) {
    return entities
        .createQuery(
            "select l from PreviewLinkRow l where l.editionId = :edition"
                + " order by l.createdAt desc",
            PreviewLinkRow.class)
        .setParameter("edition", editionId.toString())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Links to the whole site, newest first; the last 200. */
  public List<PreviewLinkRow> listOfSite() {
    return entities
        .createQuery(
            "select l from PreviewLinkRow l where l.editionId is null order by l.createdAt desc",
            PreviewLinkRow.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  public void add(PreviewRemarkRow remark) {
    entities.persist(remark);
  }

  /** The comments that came through the links to an edition. */
  public Set<UUID> listRemarked(UUID editionId) {
    return entities
        .createQuery(
            "select r.commentId from PreviewRemarkRow r, PreviewLinkRow l"
                + " where r.linkId = l.id and l.editionId = :edition",
            String.class)
        .setParameter("edition", editionId.toString())
        .getResultStream()
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  /** Number of remarks that came through a link since a moment. */
  public long countRemarks(UUID linkId, Instant since) {
    return entities
        .createQuery(
            "select count(r) from PreviewRemarkRow r where r.linkId = :link and r.madeAt > :since",
            Long.class)
        .setParameter("link", linkId.toString())
        .setParameter("since", UtcTime.of(since))
        .getSingleResult();
  }
}
