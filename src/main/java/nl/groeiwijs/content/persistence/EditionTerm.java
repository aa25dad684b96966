package nl.groeiwijs.content.persistence;

import java.util.ArrayList;
import java.util.List;
import nl.groeiwijs.content.domain.EditionFilter;

/**
 * Something that stands among the words of an edition.
 *
 * @param pattern as LIKE takes it: a whole word, or how one begins with a percent sign at the end
 */
record EditionTerm(String pattern) {

  /** All that a filter asks for in words, themes and core goals. */
  static List<EditionTerm> of(EditionFilter filter) {
    List<EditionTerm> terms = new ArrayList<>();
    filter.keys().forEach(word -> terms.add(new EditionTerm(word + "%")));
    filter.theme().map(EditionWords::theme).map(EditionTerm::new).ifPresent(terms::add);
    filter.kerndoel().map(EditionWords::kerndoel).map(EditionTerm::new).ifPresent(terms::add);
    return terms;
  }
}
