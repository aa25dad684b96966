package nl.groeiwijs.content.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;

/**
 * The query for a page of the list. It reads ids only, in one of two ways: along the index of the
 * order, which holds all that is filtered by, until the page is full; or, when a word is rare, from
 * that word. Derby does not know beforehand which is faster and is told in comments, which other
 * databases read over.
 */
final class EditionSql {

  private static final String ALONG =
      "select e.id from edition e --DERBY-PROPERTIES index=list_%s\n where e.trashed_at is null";
  private static final String FROM_WORD =
      "select e.id from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " (select distinct w.edition_id as id from edition_word w"
          + " --DERBY-PROPERTIES index=edition_word_word\n where w.word like ?1) x,"
          + " edition e --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where e.id = x.id and e.trashed_at is null";
  private static final String HAS_WORD =
      " and exists (select 1 from edition_word w"
          + " --DERBY-PROPERTIES index=edition_word_edition, joinStrategy=NESTEDLOOP\n"
          + " where w.edition_id = e.id and w.word like ?)";

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * @param start the rare word to begin with; empty to go along the order
   */
  EditionSql(
      EditionFilter filter, Optional<EditionTerm> start, EditionOrder order, boolean descending) {
    if (start.isPresent()) {
      values.add(start.get().pattern());
      sql.append(FROM_WORD);
    } else {
      sql.append(String.format(ALONG, order.name() + (descending ? "_desc" : "_asc")));
    }
    conditions(filter);
    EditionTerm.of(filter).stream()
        .filter(term -> !start.equals(Optional.of(term)))
        .forEach(term -> and(HAS_WORD, term.pattern()));
    sql.append(" order by ").append(columns(order, descending)).append(", e.id");
  }

  private void conditions(EditionFilter filter) {
    filter.kind().ifPresent(kind -> and(" and e.kind = ?", kind));
    filter.state().ifPresent(state -> and(" and e.state = ?", state.name()));
    filter.language().ifPresent(language -> and(" and e.lang = ?", language.code()));
    filter.owner().ifPresent(owner -> and(" and e.owner_id = ?", owner.toString()));
    filter.ages().ifPresent(ages -> and(" and e.age_from < ?", ages.untilMonths()));
    filter.ages().ifPresent(ages -> and(" and e.age_until > ?", ages.fromMonths()));
    filter.person().ifPresent(name -> and(" and e.changed_by = ?", name));
    filter.translation().ifPresent(state -> and(" and e.translation_state = ?", state.name()));
    filter.reviewUntil().ifPresent(day -> and(" and e.review_by <= ?", Date.valueOf(day)));
  }

  private void and(String condition, Object value) {
    values.add(value);
    sql.append(condition.replace("?", "?" + values.size()));
  }

  private static String columns(EditionOrder order, boolean descending) {
    String way = descending ? " desc" : "";
    return switch (order) {
      case CHANGED -> "e.updated_at" + way;
      case TITLE -> "e.title_key" + way;
      case KIND -> "e.kind" + way + ", e.updated_at desc";
      case STATE -> "e.state" + way + ", e.updated_at desc";
      case REVIEW -> "e.review_by" + way;
    };
  }

  /** The query itself, for a part of the list. */
  Query query(EntityManager entities, int offset, int size) {
    int place = values.size();
    sql.append(" offset ?").append(place + 1).append(" rows");
    sql.append(" fetch next ?").append(place + 2).append(" rows only");
    Query query = entities.createNativeQuery(sql.toString());
    for (int i = 0; i < place; i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.setParameter(place + 1, offset).setParameter(place + 2, size);
  }
}
