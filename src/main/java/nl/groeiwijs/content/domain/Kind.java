package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.Set;
import nl.groeiwijs.shared.domain.Issue;

/**
 * A kind of publication. Each product adds a bean of this type; the workflow around it exists once,
 * here.
 */
public interface Kind {

  /** The word in front matter, such as {@code gids}. */
  String id();

  /** Front matter keys that this kind adds to those of every document. */
  Set<String> keys();

  /** What is wrong with a document of this kind beyond what every document needs. */
  List<Issue> check(Document document);

  /** Address on the public site without language prefix, or empty for what has no page. */
  String address(Document document);

  /** True when the text is a record: front matter only. */
  default boolean isRecord() {
    return false;
  }
}
