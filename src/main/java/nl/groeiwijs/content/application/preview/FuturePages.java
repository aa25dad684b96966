package nl.groeiwijs.content.application.preview;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.domain.preview.PreviewLink;

/**
 * What will be otherwise on the site at the moment that a link is for.
 *
 * @param coming what the clock publishes until then
 * @param gone editions that the clock withdraws until then
 */
public record FuturePages(
    PreviewLink link, Instant moment, List<PreviewedPage> coming, Set<UUID> gone) {

  public FuturePages {
    coming = List.copyOf(coming);
    gone = Set.copyOf(gone);
  }
}
