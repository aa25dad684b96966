package nl.groeiwijs.publishing.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.publishing.domain.ReaderCount;

/**
 * Counts in memory and writes in batches, at most once a minute, off the request. A count is a step
 * of a few hundred nanoseconds, so that a page from memory stays as fast as it was. What was
 * counted in the last minute before the portal stops is lost; that is less than a reader would
 * lose.
 */
@ApplicationScoped
public class CountedReaders {

  private static final Logger LOG = Logger.getLogger(CountedReaders.class.getName());
  private static final Duration BATCH = Duration.ofMinutes(1);
  private static final int LONGEST_ADDRESS = 200;

  /** Addresses come from pages that exist; this bounds them all the same. */
  private static final int MOST = 20_000;

  @Resource private ManagedExecutorService executor;
  @Inject private WriteCounts writeCounts;
  @Inject private Clock clock;

  private final Map<Counted, LongAdder> counts = new ConcurrentHashMap<>();
  private final AtomicReference<Instant> written = new AtomicReference<>(Instant.EPOCH);

  private record Counted(LocalDate day, String address, String what) {}

  /**
   * @param address of a page that exists, with language prefix
   */
  public void count(String address, String what) {
    if (address.length() > LONGEST_ADDRESS || counts.size() > MOST) {
      return;
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    counts.computeIfAbsent(new Counted(today, address, what), key -> new LongAdder()).increment();
    Instant last = written.get();
    if (last.plus(BATCH).isBefore(now) && written.compareAndSet(last, now)) {
      writeLater();
    }
  }

  private void writeLater() {
    try {
      executor.execute(this::write);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.INFO, "Counts stay in memory: {0}", e.getMessage());
    }
  }

  private void write() {
    List<ReaderCount> batch = new ArrayList<>();
    for (Counted key : List.copyOf(counts.keySet())) {
      long times = counts.get(key).sumThenReset();
      if (times > 0) {
        batch.add(new ReaderCount(key.day(), key.address(), key.what(), times));
      }
    }
    LocalDate today = LocalDate.now(clock);
    counts.entrySet().removeIf(e -> e.getKey().day().isBefore(today) && e.getValue().sum() == 0);
    try {
      writeCounts.execute(batch);
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.WARNING, "A batch of counts was lost", e);
    }
  }
}
