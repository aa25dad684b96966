package nl.groeiwijs.publishing.web;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Picture;
import nl.groeiwijs.shared.domain.Language;

/**
 * The bean behind a public page. The template reads its title and marks from here; the view reads
 * the rest from the bean by its name. Implementations are {@code @Named @RequestScoped}.
 */
public interface PublicPage {

  /** Finds what the page shows. Nothing else is called when the outcome is not found. */
  PageOutcome load(PublicRequest request);

  /** Title of the page without the name of the site; neutral on a sensitive page. */
  String title();

  /** One sentence for search engines and previews; empty when there should be none. */
  default String description() {
    return "";
  }

  default Section section() {
    return Section.NONE;
  }

  /** The pages above this one, from the top; this page itself is not among them. */
  default List<Crumb> crumbs() {
    return List.of();
  }

  /** True when the page must leave no trace: not stored, not indexed, neutral title, no icon. */
  default boolean sensitive() {
    return false;
  }

  /** False keeps search engines off. */
  default boolean indexed() {
    return !sensitive();
  }

  /** Address of this page in another language, with prefix; empty when it has none. */
  default Optional<String> hrefIn(Language language) {
    return Optional.empty();
  }

  /** Address of this page without the parameters that do not matter, with prefix. */
  default Optional<String> canonical() {
    return Optional.empty();
  }

  /** True when the page asks its readers whether it helped. */
  default boolean asksFeedback() {
    return canonical().isPresent();
  }

  default Optional<Picture> picture() {
    return Optional.empty();
  }

  /** Address of the feed about what this page is about, with prefix; empty when it has none. */
  default Optional<String> feed() {
    return Optional.empty();
  }

  /** A schema.org description as a JSON text, or empty. */
  default String jsonLd() {
    return "";
  }

  /** True when the page needs the second style sheet, that of the school pages. */
  default boolean schoolStyle() {
    return section() == Section.SCHOOL;
  }
}
