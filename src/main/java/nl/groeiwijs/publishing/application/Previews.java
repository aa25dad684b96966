package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.groeiwijs.publishing.domain.PublishedDocument;

/**
 * What the request of this thread is shown in place of what is live: a draft, so that editors see
 * it through the very pages that readers will see. Nothing of it is remembered.
 */
@ApplicationScoped
public class Previews {

  private static final ThreadLocal<PublishedDocument> SHOWN = new ThreadLocal<>();

  /** Shows this draft in pages that are made on this thread, until {@link #end}. */
  public void show(PublishedDocument draft) {
    SHOWN.set(draft);
  }

  /** Shows what is live again. */
  public void end() {
    SHOWN.remove();
  }

  /** True when this thread is shown a draft, so that nothing it reads may be kept for others. */
  public boolean isShowing() {
    return current().isPresent();
  }

  /** The draft that is shown, empty for a reader. */
  Optional<PublishedDocument> current() {
    return Optional.ofNullable(SHOWN.get());
  }
}
