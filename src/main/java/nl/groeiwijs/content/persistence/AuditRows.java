package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.content.domain.AuditFilter;
import nl.groeiwijs.content.domain.AuditLine;

/** The audit log as it is kept: it grows, and is read; nothing else. */
@ApplicationScoped
public class AuditRows {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected AuditRows() {}

  /** For use outside the container, with a persistence context of the caller. */
  public AuditRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(AuditRow row) {
    entities.persist(row);
  }

  /** A part of the log, newest first. */
  public List<AuditLine> list(AuditFilter filter, int offset, int size) {
    return query("select a", filter, " order by a.doneAt desc, a.id", AuditRow.class)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultStream()
        .map(AuditRow::toLine)
        .toList();
  }

  public long count(AuditFilter filter) {
    return query("select count(a)", filter, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(String select, AuditFilter filter, String order, Class<T> type) {
    Map<String, Object> values = new LinkedHashMap<>();
    filter.edition().map(UUID::toString).ifPresent(id -> values.put("a.editionId = :edition", id));
    filter.actor().map(UUID::toString).ifPresent(id -> values.put("a.actorId = :actor", id));
    filter.action().ifPresent(action -> values.put("a.action = :action", action));
    filter.from().ifPresent(at -> values.put("a.doneAt >= :from", UtcTime.of(at)));
    filter.until().ifPresent(at -> values.put("a.doneAt < :until", UtcTime.of(at)));
    String where = values.isEmpty() ? "" : " where " + String.join(" and ", values.keySet());
    TypedQuery<T> query = entities.createQuery(select + " from AuditRow a" + where + order, type);
    values.forEach(
        (condition, value) ->
            query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
    return query;
  }
}
