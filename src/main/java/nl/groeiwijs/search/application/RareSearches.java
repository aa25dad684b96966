package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.groeiwijs.shared.domain.Language;

/**
 * Counts searches that were not made often enough to be kept. Words that few type can be somebody's
 * own, so they are not remembered at all: only a fingerprint of them, with a key that ends with the
 * process. Within ten minutes the same words count once, so that nobody makes five by trying again.
 */
@ApplicationScoped
public class RareSearches {

  /** How often words must have been typed before anybody sees them. */
  static final int OFTEN = 5;

  private static final int MOST = 20_000;
  private static final Duration APART = Duration.ofMinutes(10);
  private static final String FINGERPRINT = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final Clock clock;
  private final byte[] key = new byte[KEY_BYTES];
  private final Map<String, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST;
        }
      };

  private record Count(int times, Instant last) {}

  RareSearches() {
    this(null);
  }

  @Inject
  public RareSearches(Clock clock) {
    this.clock = clock;
    new SecureRandom().nextBytes(key);
  }

  /**
   * Counts the words once more.
   *
   * @return how often they were typed; 0 when they were typed a moment ago too and do not count
   */
  synchronized int count(Language language, String words) {
    Instant now = clock.instant();
    String print = fingerprint(language.code() + " " + words);
    Count known = counts.getOrDefault(print, new Count(0, Instant.EPOCH));
    if (now.isBefore(known.last().plus(APART))) {
      return 0;
    }
    Count next = new Count(known.times() + 1, now);
    counts.put(print, next);
    return next.times();
  }

  private String fingerprint(String text) {
    try {
      Mac mac = Mac.getInstance(FINGERPRINT);
      mac.init(new SecretKeySpec(key, FINGERPRINT));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + FINGERPRINT, e);
    }
  }
}
