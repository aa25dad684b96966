package nl.groeiwijs.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one source of time. Its zone is the portal's: opening hours and campaigns are Dutch. For a
 * request that shows the site at another moment, the clock of its thread is turned.
 */
@ApplicationScoped
public class PortalClock {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final ThreadLocal<Instant> TURNED = new ThreadLocal<>();

  @Produces
  Clock clock() {
    return new Turnable(Clock.system(ZONE));
  }

  /** For this thread it is another moment, and stays so until {@link #turnBack}. */
  public static void turnTo(Instant moment) {
    TURNED.set(moment);
  }

  /** For this thread it is now again. */
  public static void turnBack() {
    TURNED.remove();
  }

  /** The clock on the wall, unless somebody turned it for this thread. */
  private static final class Turnable extends Clock {

    private final Clock wall;

    private Turnable(Clock wall) {
      this.wall = wall;
    }

    @Override
    public ZoneId getZone() {
      return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Turnable(wall.withZone(zone));
    }

    @Override
    public Instant instant() {
      Instant turned = TURNED.get();
      return turned == null ? wall.instant() : turned;
    }
  }
}
