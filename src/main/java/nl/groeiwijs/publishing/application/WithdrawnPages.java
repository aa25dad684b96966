package nl.groeiwijs.publishing.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.publishing.domain.WithdrawnPage;
import nl.groeiwijs.publishing.persistence.PublishedPageRows;
import nl.groeiwijs.shared.domain.Language;

/**
 * The addresses of what was withdrawn. They are few, and every page that is made asks for its own,
 * so they are kept in memory until a publication changes.
 */
@ApplicationScoped
public class WithdrawnPages {

  private final Answers<String, Map<String, WithdrawnPage>> pages;

  WithdrawnPages() {
    this(null);
  }

  @Inject
  public WithdrawnPages(PublishedPageRows rows) {
    pages = new Answers<>(1, all -> rows.listWithdrawn());
  }

  /** Before the whole pages in memory are dropped, so that none is made of what was. */
  public void onChanged(@Observes @Priority(1) ReadSideChanged event) {
    pages.forget();
  }

  /**
   * What was withdrawn at an address, or above it: with a campaign goes its toolkit, with a pathway
   * its steps.
   *
   * @param address without language prefix
   */
  @Transactional
  public Optional<WithdrawnPage> find(Language language, String address) {
    Map<String, WithdrawnPage> known = pages.get("");
    String part = address;
    while (!known.isEmpty() && part.length() > 1) {
      WithdrawnPage page = known.get(language.prefix() + part);
      if (page != null) {
        return Optional.of(page);
      }
      part = part.substring(0, Math.max(0, part.lastIndexOf('/')));
    }
    return Optional.empty();
  }
}
