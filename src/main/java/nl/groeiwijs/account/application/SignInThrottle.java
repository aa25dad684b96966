package nl.groeiwijs.account.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.account.domain.EmailAddress;
import nl.groeiwijs.account.domain.SignInRefused;
import nl.groeiwijs.account.domain.Wait;

/**
 * Slows down who guesses. Attempts are counted per account and source together, and per source;
 * never per account alone, since that would let anybody keep a colleague out. A browser in which
 * the account was signed in to before is counted by itself, so that nobody behind the same network
 * address can slow it either. Counts stand in the memory of one node and go after a quarter of an
 * hour without attempts.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int FREE_PER_ACCOUNT = 5;
  private static final int FREE_PER_SOURCE = 30;
  private static final int MOST_KEYS = 100_000;
  private static final Duration MEMORY = Duration.ofMinutes(15);

  private final Cache<String, Wait> waits =
      Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(MEMORY).build();
  private final Clock clock;
  private final KnownDevices devices;

  SignInThrottle() {
    this(null, null);
  }

  @Inject
  public SignInThrottle(Clock clock, KnownDevices devices) {
    this.clock = clock;
    this.devices = devices;
  }

  /**
   * Counts an attempt before it is judged, so that many at once are not judged at all.
   *
   * @param email as typed
   * @throws SignInRefused when it comes too soon; it does not count then
   */
  public synchronized void admit(String email, Visitor visitor) {
    Instant now = clock.instant();
    Map<String, Integer> free = free(email, visitor);
    Optional<Duration> longest =
        free.keySet().stream()
            .map(key -> wait(key).left(now))
            .filter(left -> !left.isZero())
            .max(Duration::compareTo);
    if (longest.isPresent()) {
      throw SignInRefused.tooSoon(longest.get());
    }
    free.forEach((key, amount) -> waits.put(key, wait(key).more(amount, now)));
  }

  /** Takes back what the attempt counted for: it was right. */
  public synchronized void succeeded(String email, Visitor visitor) {
    for (String key : free(email, visitor).keySet()) {
      if (key.startsWith("source ")) {
        waits.put(key, wait(key).less());
      } else {
        waits.invalidate(key);
      }
    }
  }

  private Wait wait(String key) {
    return Optional.ofNullable(waits.getIfPresent(key)).orElse(Wait.NONE);
  }

  /** What an attempt counts for, and how many of each are free. */
  private Map<String, Integer> free(String email, Visitor visitor) {
    String account = EmailAddress.normal(email);
    return devices
        .recognise(account, visitor.device())
        .map(device -> Map.of("device " + device, FREE_PER_ACCOUNT))
        .orElseGet(
            () ->
                Map.of(
                    "pair " + visitor.source() + " " + account, FREE_PER_ACCOUNT,
                    "source " + visitor.source(), FREE_PER_SOURCE));
  }
}
