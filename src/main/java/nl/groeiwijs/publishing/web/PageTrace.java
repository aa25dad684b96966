package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a page showed while it was made: the editions on it, which are the tags of the page in the
 * cache, and the moment until which it stays true.
 */
@RequestScoped
public class PageTrace {

  private final Set<UUID> editions = new LinkedHashSet<>();
  private Instant validUntil = Instant.MAX;

  /** This edition is shown on the page. */
  public void shows(UUID editionId) {
    editions.add(editionId);
  }

  /** The page is no longer true from this moment on; the earliest one counts. */
  public void validUntil(Instant moment) {
    if (moment.isBefore(validUntil)) {
      validUntil = moment;
    }
  }

  Set<UUID> editions() {
    return Set.copyOf(editions);
  }

  Instant validUntil() {
    return validUntil;
  }
}
