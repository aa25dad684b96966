package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.form.FieldSpec;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;

/**
 * A kind of publication. Each product adds a bean of this type; the workflow around it exists once,
 * here.
 */
public interface Kind {

  /** The word in front matter, such as {@code gids}. */
  String id();

  /** Front matter keys that this kind adds to those of every document. */
  Set<String> keys();

  /** The fields of the editors' form that this kind adds; a record has no others. */
  default List<FieldSpec> fields() {
    return List.of();
  }

  /** What is wrong with a document of this kind beyond what every document needs. */
  List<Issue> check(Document document);

  /** Address on the public site without language prefix, or empty for what has no page. */
  String address(Document document);

  /**
   * The text of a new document of this kind: every front matter key with an empty value, and the
   * headings of its sections. {@code ${id}}, {@code ${slug}}, {@code ${title}}, {@code ${author}}
   * and {@code ${today}} stand for what {@link Skeleton} fills in.
   */
  default String skeleton(Language language) {
    return Skeleton.read(id(), language);
  }

  /**
   * The key that holds the slug of the publication above this one, whose address this one's starts
   * with; empty for what stands by itself.
   */
  default Optional<String> parentKey() {
    return Optional.empty();
  }

  /**
   * Front matter keys that hold the slug of another publication, with the kind of that. It is in
   * the language of the text.
   */
  default Map<String, String> references() {
    return Map.of();
  }

  /** From where a publication of several steps can be tried out; empty for what is one page. */
  default List<Trial> trials(Document document) {
    return List.of();
  }

  /** True when a reader must be able to see where a text of this kind comes from. */
  default boolean needsSources() {
    return true;
  }

  /** True when an expert should have read a text of this kind. */
  default boolean needsReviewer() {
    return true;
  }

  /** True when a text of this kind may hold easy words and depth ({@link Directives#LAYERS}). */
  default boolean hasLayers() {
    return false;
  }

  /** True when the text is a record: front matter only. */
  default boolean isRecord() {
    return false;
  }
}
