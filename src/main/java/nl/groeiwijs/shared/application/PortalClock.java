package nl.groeiwijs.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. Its zone is the portal's: opening hours and campaigns are Dutch. */
@ApplicationScoped
public class PortalClock {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @Produces
  Clock clock() {
    return Clock.system(ZONE);
  }
}
