package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionPage;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.EditionSummary;

/**
 * Pages through the editions that are not in the trash, by what {@link EditionListing} and the
 * edition itself say.
 */
@ApplicationScoped
public class EditionLists {

  /** How far beyond a page is counted. */
  private static final int COUNTED = 450;

  /** Up to this many editions a word is rare enough to begin with it. */
  private static final int RARE = 5000;

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
   * @param number of the page, from 1
   * @param size how many at most
   */
  public EditionPage list(
      EditionFilter filter, EditionOrder order, boolean descending, int number, int size) {
    if (filter.isImpossible()) {
      return new EditionPage(List.of(), number, size, 0, false);
    }
    int offset = (number - 1) * size;
    List<String> ids = ids(filter, order, descending, offset, size + COUNTED);
    boolean more = ids.size() == size + COUNTED;
    int known = ids.isEmpty() ? 0 : offset + ids.size();
    return new EditionPage(
        summaries(ids.subList(0, Math.min(size, ids.size()))), number, size, known, more);
  }

  private List<String> ids(
      EditionFilter filter, EditionOrder order, boolean descending, int offset, int size) {
    List<?> found =
        new EditionSql(filter, rarest(filter), order, descending)
            .query(entities, offset, size)
            .getResultList();
    return found.stream().map(Object::toString).toList();
  }

  /** The word that the fewest editions have, when they are few. */
  private Optional<EditionTerm> rarest(EditionFilter filter) {
    EditionTerm rarest = null;
    int fewest = RARE + 1;
    for (EditionTerm term : EditionTerm.of(filter)) {
      int found = count(term, fewest);
      if (found < fewest) {
        rarest = term;
        fewest = found;
      }
    }
    return Optional.ofNullable(rarest);
  }

  private int count(EditionTerm term, int most) {
    Object found =
        entities
            .createNativeQuery(
                "select count(*) from (select w.edition_id from edition_word w"
                    + " --DERBY-PROPERTIES index=edition_word_word\n"
                    + " where w.word like ?1 fetch first ?2 rows only) x")
            .setParameter(1, term.pattern())
            .setParameter(2, most)
            .getSingleResult();
    return ((Number) found).intValue();
  }

  private List<EditionSummary> summaries(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, EditionSummary> found =
        entities
            .createQuery("select e from EditionRow e where e.id in :ids", EditionRow.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(EditionRow::summary)
            .collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /**
   * What waits for a reviewer: asked of this one or of anyone, longest waiting first.
   *
   * @param size how many at most
   */
  public List<EditionRow> listInReview(UUID reviewer, int size) {
    return entities
        .createQuery(
            "select e from EditionRow e where e.state = :state and e.trashedAt is null"
                + " and (e.reviewerId is null or e.reviewerId = :reviewer)"
                + " and not exists (select r.id from RevisionRow r where r.editionId = e.id"
                + " and r.number > e.approvedNumber and r.authorId = :reviewer)"
                + " order by e.updatedAt",
            EditionRow.class)
        .setParameter("state", EditionState.IN_REVIEW)
        .setParameter("reviewer", reviewer.toString())
        .setMaxResults(size)
        .getResultList();
  }

  /** One edition as the list shows it. */
  public Optional<EditionSummary> find(UUID id) {
    return Optional.ofNullable(entities.find(EditionRow.class, id.toString()))
        .map(EditionRow::summary);
  }
}
