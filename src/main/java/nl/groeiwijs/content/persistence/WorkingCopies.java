package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Party;

/** Keeps what is being written. */
@ApplicationScoped
public class WorkingCopies {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected WorkingCopies() {}

  /** For use outside the container, with a persistence context of the caller. */
  public WorkingCopies(EntityManager entities) {
    this.entities = entities;
  }

  public void add(WorkingCopyRow copy) {
    entities.persist(copy);
  }

  public Optional<WorkingCopyRow> find(UUID editionId, Party party) {
    return entities
        .createQuery(
            "select w from WorkingCopyRow w where w.editionId = :edition"
                + " and w.accountId = :account and w.tabId = :tab",
            WorkingCopyRow.class)
        .setParameter("edition", editionId.toString())
        .setParameter("account", party.account().toString())
        .setParameter("tab", party.tab())
        .getResultStream()
        .findFirst();
  }

  /** Everything of this edition that a person has waiting, newest first. */
  public List<WorkingCopyRow> list(UUID editionId, UUID accountId) {
    return entities
        .createQuery(
            "select w from WorkingCopyRow w where w.editionId = :edition"
                + " and w.accountId = :account order by w.savedAt desc",
            WorkingCopyRow.class)
        .setParameter("edition", editionId.toString())
        .setParameter("account", accountId.toString())
        .getResultList();
  }

  /** What a person has waiting in all editions, newest first. */
  public List<WorkingCopyRow> list(UUID accountId, int size) {
    return entities
        .createQuery(
            "select w from WorkingCopyRow w where w.accountId = :account order by w.savedAt desc",
            WorkingCopyRow.class)
        .setParameter("account", accountId.toString())
        .setMaxResults(size)
        .getResultList();
  }

  /**
   * Writes over a copy, unless somebody did so in the meantime.
   *
   * @param expected the version that the writer last heard of
   * @return true when it was written
   */
  public boolean write(
      UUID editionId, Party party, UUID basedOn, String text, int expected, Instant now) {
    return entities
            .createQuery(
                "update WorkingCopyRow w set w.text = :text, w.basedOn = :base, w.savedAt = :now,"
                    + " w.version = :next where w.editionId = :edition and w.accountId = :account"
                    + " and w.tabId = :tab and w.version = :expected")
            .setParameter("text", text)
            .setParameter("base", basedOn.toString())
            .setParameter("now", UtcTime.of(now))
            .setParameter("next", expected + 1)
            .setParameter("edition", editionId.toString())
            .setParameter("account", party.account().toString())
            .setParameter("tab", party.tab())
            .setParameter("expected", expected)
            .executeUpdate()
        == 1;
  }

  public void remove(WorkingCopyRow copy) {
    entities.remove(copy);
  }
}
