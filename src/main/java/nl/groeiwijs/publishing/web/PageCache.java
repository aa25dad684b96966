package nl.groeiwijs.publishing.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.groeiwijs.publishing.application.ReadSideChanged;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whole pages in memory, compressed, until they are no longer true. A publication drops them all;
 * the editions that a page showed are kept with it, so that dropping can become narrower. With
 * {@code portal.cache.megabytes} 0 nothing is kept.
 */
@ApplicationScoped
public class PageCache {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  /**
   * @param cacheControl header of the answer
   * @param editions what the page shows
   * @param until moment from which it is no longer true
   */
  record CachedPage(
      Content content, String type, String cacheControl, Set<UUID> editions, Instant until) {}

  @Inject
  @ConfigProperty(name = "portal.cache.megabytes", defaultValue = "64")
  private int megabytes;

  @Inject private Clock clock;

  private final AtomicLong moment = new AtomicLong();

  private Cache<String, CachedPage> pages;

  @PostConstruct
  void open() {
    pages =
        Caffeine.newBuilder()
            .maximumWeight(megabytes * 1_048_576L)
            .weigher((String key, CachedPage page) -> key.length() + page.content().weight() + 200)
            .expireAfter(Expiry.creating((String key, CachedPage page) -> remaining(page.until())))
            .build();
  }

  private Duration remaining(Instant until) {
    Instant now = clock.instant();
    return until.isAfter(now.plus(LONGEST)) ? LONGEST : Duration.between(now, until);
  }

  public void onChanged(@Observes ReadSideChanged event) {
    moment.incrementAndGet();
    pages.invalidateAll();
  }

  /** Where the portal is in the row of its publications. */
  long moment() {
    return moment.get();
  }

  Optional<CachedPage> find(String key) {
    return Optional.ofNullable(pages.getIfPresent(key));
  }

  /**
   * Keeps a page, unless something was published while it was made.
   *
   * @param made {@link #moment} when its making began
   */
  void put(String key, CachedPage page, long made) {
    if (megabytes > 0 && made == moment.get() && page.until().isAfter(clock.instant())) {
      pages.put(key, page);
    }
  }
}
