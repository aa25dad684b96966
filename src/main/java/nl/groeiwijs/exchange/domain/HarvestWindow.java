package nl.groeiwijs.exchange.domain;

import java.time.Instant;
import java.util.Optional;
import nl.groeiwijs.curriculum.domain.Sector;

/**
 * Which records a harvester asks for.
 *
 * @param from first second of change that counts
 * @param until first second of change that no longer counts
 * @param set the sector, empty for all
 */
public record HarvestWindow(Optional<Instant> from, Optional<Instant> until, Optional<Sector> set) {

  /** Everything. */
  public static final HarvestWindow ALL =
      new HarvestWindow(Optional.empty(), Optional.empty(), Optional.empty());
}
