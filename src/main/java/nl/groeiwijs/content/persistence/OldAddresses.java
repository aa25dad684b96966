package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/** Addresses that publications once had. */
@ApplicationScoped
public class OldAddresses {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected OldAddresses() {}

  /** For use outside the container, with a persistence context of the caller. */
  public OldAddresses(EntityManager entities) {
    this.entities = entities;
  }

  public void add(OldAddressRow row) {
    entities.persist(row);
  }

  public void remove(OldAddressRow row) {
    entities.remove(row);
    entities.flush();
  }

  public Optional<OldAddressRow> find(Language language, String address) {
    return entities
        .createQuery(
            "select o from OldAddressRow o where o.lang = :lang and o.address = :address",
            OldAddressRow.class)
        .setParameter("lang", language.code())
        .setParameter("address", address)
        .getResultStream()
        .findFirst();
  }

  /** Where an edition once stood, latest first. */
  public List<OldAddressRow> list(UUID editionId) {
    return entities
        .createQuery(
            "select o from OldAddressRow o where o.editionId = :edition order by o.movedAt desc",
            OldAddressRow.class)
        .setParameter("edition", editionId.toString())
        .getResultList();
  }
}
