package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionSummary;

/** Pages through the editions, by what {@link EditionListing} and the edition itself say. */
@ApplicationScoped
public class EditionLists {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected EditionLists() {}

  /** For use outside the container, with a persistence context of the caller. */
  public EditionLists(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * One page.
   *
   * @param first how many to pass over
   * @param size how many at most
   */
  public List<EditionSummary> list(
      EditionFilter filter, EditionOrder order, boolean descending, int first, int size) {
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<EditionRow> query = builder.createQuery(EditionRow.class);
    Root<EditionRow> edition = query.from(EditionRow.class);
    query.select(edition);
    query.where(new EditionConditions(builder, edition).of(filter));
    query.orderBy(order(builder, edition, order, descending));
    return entities
        .createQuery(query)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(EditionRow::summary)
        .toList();
  }

  private static List<Order> order(
      CriteriaBuilder builder, Root<EditionRow> edition, EditionOrder order, boolean descending) {
    Expression<?> by =
        switch (order) {
          case CHANGED -> edition.get("updatedAt");
          case TITLE -> edition.get("listing").get("titleKey");
          case KIND -> edition.get("listing").get("kind");
          case STATE -> edition.get("state");
          case REVIEW -> edition.get("listing").get("reviewBy");
        };
    Order first = descending ? builder.desc(by) : builder.asc(by);
    boolean even = order == EditionOrder.KIND || order == EditionOrder.STATE;
    return even ? List.of(first, builder.desc(edition.get("updatedAt"))) : List.of(first);
  }

  /** One edition as the list shows it. */
  public Optional<EditionSummary> find(UUID id) {
    return Optional.ofNullable(entities.find(EditionRow.class, id.toString()))
        .map(EditionRow::summary);
  }

  /** How many there are. */
  public long count(EditionFilter filter) {
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<Long> query = builder.createQuery(Long.class);
    Root<EditionRow> edition = query.from(EditionRow.class);
    query.select(builder.count(edition));
    query.where(new EditionConditions(builder, edition).of(filter));
    return entities.createQuery(query).getSingleResult();
  }
}
