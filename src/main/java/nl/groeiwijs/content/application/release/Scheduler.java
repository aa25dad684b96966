package nl.groeiwijs.content.application.release;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * The portal's alarm clock: every 15 seconds it does what is due, each step in a transaction of its
 * own. What fails stays due and is tried again; what was due while the portal was down is done at
 * the first tick. That comes when the server has opened the archive for its readers: while it does
 * so it closes the files that it reads classes from, also under the hands of who needs one then.
 */
@ApplicationScoped
public class Scheduler {

  private static final Logger LOG = Logger.getLogger(Scheduler.class.getName());
  private static final long SECONDS = 15;

  /** When nobody says that the server is open. */
  private static final long FIRST = 60;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DueSteps due;
  @Inject private RunPlannedStep runPlannedStep;
  @Inject private CheckLiveEditions checkLiveEditions;

  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile boolean running;

  /** Starts to tick, a while from now; to be called once, at the end of the start. */
  public void start() {
    running = true;
    waiting.set(true);
    next(this::first, FIRST);
  }

  /** The server is open: ticks now, if it did not yet. */
  public void hurry() {
    if (waiting.compareAndSet(true, false)) {
      next(this::tick, 0);
    }
  }

  private void first() {
    if (waiting.compareAndSet(true, false)) {
      tick();
    }
  }

  @PreDestroy
  void stop() {
    running = false;
  }

  private void next(Runnable work, long seconds) {
    if (running) {
      try {
        executor.schedule(work, seconds, TimeUnit.SECONDS);
      } catch (RejectedExecutionException | IllegalStateException e) {
        LOG.log(Level.INFO, "The scheduler stops with the portal: {0}", e.getMessage());
      }
    }
  }

  private void tick() {
    try {
      due.list().forEach(this::run);
      checkLiveEditions.execute();
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.WARNING, "What is due could not be read; it is tried again", e);
    } finally {
      next(this::tick, SECONDS);
    }
  }

  private void run(UUID step) {
    try {
      runPlannedStep.execute(step);
    } catch (DomainException | PersistenceException | TransactionalException e) {
      LOG.log(Level.WARNING, "Planned step " + step + " failed; it is tried again", e);
    }
  }
}
