package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.translation.TranslationState;
import nl.groeiwijs.shared.domain.Language;

/**
 * Compares originals with their translations in the database, so that the list is as fast with many
 * documents as with few. Records (help services and facts) have all languages in one text and are
 * left out.
 */
@ApplicationScoped
public class Translations {

  /** What is compared: the original as the public sees it, or, never published, its newest text. */
  private static final String FROM =
      " from edition o join document d on d.id = o.document_id"
          + " join revision r on r.id = coalesce(o.live_revision, o.newest_revision)"
          + " left join edition t"
          + " on t.document_id = o.document_id and t.lang = ?1 and t.trashed_at is null"
          + " left join revision b on b.id = t.translated_from"
          + " where o.lang = 'nl' and o.trashed_at is null and d.kind not in ('hulp', 'feit')";

  private static final Map<TranslationState, String> CONDITIONS =
      Map.of(
          TranslationState.MISSING, " and t.id is null",
          TranslationState.UNCHECKED, " and t.id is not null and b.id is null",
          TranslationState.BEHIND, " and b.number < r.number",
          TranslationState.CURRENT, " and b.number >= r.number");

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected Translations() {}

  /** For use outside the container, with a persistence context of the caller. */
  public Translations(EntityManager entities) {
    this.entities = entities;
  }

  /** An original and its translation. */
  public record Pair(
      UUID original, UUID shownRevision, Optional<UUID> translation, TranslationState state) {}

  /**
   * @param state empty for all
   */
  public List<Pair> list(
      Language language, Optional<TranslationState> state, int offset, int size) {
    Query query =
        entities.createNativeQuery(
            "select o.id, r.id, t.id, b.number, r.number"
                + FROM
                + condition(state)
                + " order by o.updated_at desc, o.id");
    List<?> rows =
        query
            .setParameter(1, language.code())
            .setFirstResult(offset)
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(row -> pair((Object[]) row)).toList();
  }

  public long count(Language language, Optional<TranslationState> state) {
    Object count =
        entities
            .createNativeQuery("select count(*)" + FROM + condition(state))
            .setParameter(1, language.code())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /**
   * Notes with the editions of a document how its translations stand, for the editors' list. The
   * version of an edition stays what it is: nobody changed it.
   */
  public void refresh(UUID documentId) {
    for (Language language : Language.values()) {
      if (language != Language.NL) {
        refresh(documentId, language);
      }
    }
  }

  private void refresh(UUID documentId, Language language) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select o.id, r.id, t.id, b.number, r.number" + FROM + " and o.document_id = ?2")
            .setParameter(1, language.code())
            .setParameter(2, documentId.toString())
            .getResultList();
    rows.stream().map(row -> pair((Object[]) row)).forEach(this::note);
  }

  private void note(Pair pair) {
    boolean missing = pair.state() == TranslationState.MISSING;
    note(pair.original(), missing ? pair.state().name() : "NONE");
    pair.translation().ifPresent(id -> note(id, pair.state().name()));
  }

  private void note(UUID editionId, String state) {
    entities
        .createNativeQuery(
            "update edition set translation_state = ?1 where id = ?2"
                + " and (translation_state is null or translation_state <> ?1)")
        .setParameter(1, state)
        .setParameter(2, editionId.toString())
        .executeUpdate();
  }

  private static String condition(Optional<TranslationState> state) {
    return state.map(CONDITIONS::get).orElse("");
  }

  private static Pair pair(Object[] row) {
    Optional<UUID> translation =
        Optional.ofNullable(row[2]).map(Object::toString).map(UUID::fromString);
    return new Pair(
        UUID.fromString(row[0].toString()),
        UUID.fromString(row[1].toString()),
        translation,
        state(translation.isPresent(), (Number) row[3], (Number) row[4]));
  }

  private static TranslationState state(boolean there, Number base, Number shown) {
    if (!there) {
      return TranslationState.MISSING;
    }
    if (base == null) {
      return TranslationState.UNCHECKED;
    }
    return base.intValue() < shown.intValue() ? TranslationState.BEHIND : TranslationState.CURRENT;
  }
}
