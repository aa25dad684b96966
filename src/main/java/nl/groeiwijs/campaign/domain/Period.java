package nl.groeiwijs.campaign.domain;

import java.time.LocalDate;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * The days on which a campaign runs, the first and the last included.
 *
 * @param starts first day
 * @param ends last day, the same as the first or later
 */
public record Period(LocalDate starts, LocalDate ends) {

  /**
   * @throws DomainException {@code campaign.period.turned} when it ends before it starts
   */
  public Period {
    if (ends.isBefore(starts)) {
      throw new DomainException("campaign.period.turned", starts, ends);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(starts) && !day.isAfter(ends);
  }
}
