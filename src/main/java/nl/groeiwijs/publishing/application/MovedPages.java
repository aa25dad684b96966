package nl.groeiwijs.publishing.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeiwijs.content.application.address.MovedEditions;
import nl.groeiwijs.publishing.application.PageReader.Address;
import nl.groeiwijs.shared.domain.Language;

/**
 * Where a page is now that gives nothing at its old address. Only asked when there is nothing; the
 * answers, also "nowhere", are kept for as long as no publication changes.
 */
@ApplicationScoped
public class MovedPages {

  private static final int MOST = 10_000;

  private final Answers<Address, Optional<String>> known;

  MovedPages() {
    this(null);
  }

  @Inject
  public MovedPages(MovedEditions moved) {
    known = new Answers<>(MOST, old -> moved.find(old.language(), old.address()));
  }

  /** Before the whole pages in memory are dropped. */
  public void onChanged(@Observes @Priority(1) ReadSideChanged event) {
    known.forget();
  }

  /**
   * The address now, with language prefix; what stood under a moved page is looked for under its
   * new address.
   *
   * @param address without language prefix
   */
  public Optional<String> find(Language language, String address) {
    String part = address;
    while (part.length() > 1) {
      Optional<String> to = known.get(new Address(language, part));
      if (to.isPresent()) {
        return Optional.of(to.get() + address.substring(part.length()));
      }
      part = part.substring(0, Math.max(0, part.lastIndexOf('/')));
    }
    return Optional.empty();
  }
}
