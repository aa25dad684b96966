package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the saved views of everybody. */
@ApplicationScoped
public class SavedViews {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected SavedViews() {}

  /** For use outside the container, with a persistence context of the caller. */
  public SavedViews(EntityManager entities) {
    this.entities = entities;
  }

  public void add(SavedViewRow view) {
    entities.persist(view);
  }

  public void remove(SavedViewRow view) {
    entities.remove(view);
  }

  /** Those of one person, by name. */
  public List<SavedViewRow> list(UUID account) {
    return entities
        .createQuery(
            "select v from SavedViewRow v where v.accountId = :account order by v.name",
            SavedViewRow.class)
        .setParameter("account", account.toString())
        .getResultList();
  }

  public Optional<SavedViewRow> find(UUID account, String name) {
    return list(account).stream().filter(view -> view.name().equals(name)).findFirst();
  }
}
