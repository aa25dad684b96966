package nl.groeiwijs.publishing.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Language;

/** Pages that a feature wants search engines to know; one bean per feature that has its own. */
public interface SitemapPart {

  /**
   * A page for search engines.
   *
   * @param href address with language prefix
   * @param updated when it last changed, if that is known
   */
  record Entry(String href, Optional<Instant> updated) {}

  List<Entry> entries(Language language);
}
