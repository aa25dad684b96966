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
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * The portal's alarm clock: every 15 seconds it does what is due, each step in a transaction of its
 * own. What fails stays due and is tried again; what was due while the portal was down is done at
 * the first tick.
 */
@ApplicationScoped
public class Scheduler {

  private static final Logger LOG = Logger.getLogger(Scheduler.class.getName());
  private static final long SECONDS = 15;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DueSteps due;
  @Inject private RunPlannedStep runPlannedStep;
  @Inject private CheckLiveEditions checkLiveEditions;

  private volatile boolean running;

  /** Starts to tick; to be called once, at the end of the start. */
  public void start() {
    running = true;
    next(0);
  }

  @PreDestroy
  void stop() {
    running = false;
  }

  private void next(long seconds) {
    if (running) {
      try {
        executor.schedule(this::tick, seconds, TimeUnit.SECONDS);
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
      next(SECONDS);
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
