package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.domain.Party;

/** Who has what open. */
@ApplicationScoped
public class Presences {

  private static final String PARTY =
      " where p.editionId = :edition and p.accountId = :account and p.tabId = :tab";

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected Presences() {}

  /** For use outside the container, with a persistence context of the caller. */
  public Presences(EntityManager entities) {
    this.entities = entities;
  }

  public void add(PresenceRow presence) {
    entities.persist(presence);
  }

  /** True when this party was known, and is seen again now. */
  public boolean see(UUID editionId, Party party, Instant now) {
    return ofParty("update PresenceRow p set p.seenAt = :now" + PARTY, editionId, party)
            .setParameter("now", UtcTime.of(now))
            .executeUpdate()
        == 1;
  }

  public void remove(UUID editionId, Party party) {
    ofParty("delete from PresenceRow p" + PARTY, editionId, party).executeUpdate();
  }

  private Query ofParty(String query, UUID editionId, Party party) {
    return entities
        .createQuery(query)
        .setParameter("edition", editionId.toString())
        .setParameter("account", party.account().toString())
        .setParameter("tab", party.tab());
  }

  /** Everybody who was seen in an edition since a moment, longest there first. */
  public List<PresenceRow> list(UUID editionId, Instant since) {
    return entities
        .createQuery(
            "select p from PresenceRow p where p.editionId = :edition and p.seenAt >= :since"
                + " order by p.since",
            PresenceRow.class)
        .setParameter("edition", editionId.toString())
        .setParameter("since", UtcTime.of(since))
        .getResultList();
  }

  /** Forgets who was not seen since a moment. */
  public void forget(Instant since) {
    entities
        .createQuery("delete from PresenceRow p where p.seenAt < :since")
        .setParameter("since", UtcTime.of(since))
        .executeUpdate();
  }
}
