package nl.groeiwijs.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.publishing.domain.PublishedDocument;

/**
 * What the request of this thread is shown in place of what is live: a draft, or the site at a
 * moment to come, through the very pages that readers will see. Nothing of it is remembered.
 */
@ApplicationScoped
public class Previews {

  private static final FutureSite NOW = new FutureSite(List.of(), Set.of());
  private static final ThreadLocal<FutureSite> SHOWN = new ThreadLocal<>();
  private static final ThreadLocal<Boolean> WHOLE = new ThreadLocal<>();

  /** Shows this draft in pages that are made on this thread, until {@link #end}. */
  public void show(PublishedDocument draft) {
    SHOWN.set(new FutureSite(List.of(draft), Set.of()));
  }

  /** Shows all of this in pages and lists that are made on this thread, until {@link #end}. */
  public void show(FutureSite site) {
    SHOWN.set(site);
    WHOLE.set(true);
  }

  /** Shows what is live again. */
  public void end() {
    SHOWN.remove();
    WHOLE.remove();
  }

  /** What is shown in place of what is live; nothing for a reader. */
  FutureSite shown() {
    FutureSite shown = SHOWN.get();
    return shown == null ? NOW : shown;
  }

  /** The site to come, empty for a reader and for who is shown one draft. */
  Optional<FutureSite> site() {
    return WHOLE.get() == null ? Optional.empty() : Optional.of(shown());
  }

  /** True when nothing that this thread reads may be kept for others. */
  public boolean isShowing() {
    return SHOWN.get() != null;
  }

  /** True for who is shown one draft. */
  boolean isDraft() {
    return isShowing() && WHOLE.get() == null;
  }
}
