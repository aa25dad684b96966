package nl.groeiwijs.campaign.application;

import java.time.LocalDate;
import nl.groeiwijs.campaign.domain.Campaign;
import nl.groeiwijs.campaign.domain.CampaignState;
import nl.groeiwijs.campaign.domain.Period;
import nl.groeiwijs.publishing.domain.PageSummary;

/**
 * A campaign that the public may see, as it is on a day.
 *
 * @param today the day in Europe/Amsterdam
 */
public record ShownCampaign(PageSummary page, Campaign campaign, LocalDate today) {

  public CampaignState state() {
    return campaign.stateOn(today);
  }

  public boolean isRunning() {
    return state() == CampaignState.RUNNING;
  }

  /** The day that tells most of its state: the last day, the day of its return, or the last one. */
  public LocalDate day() {
    return switch (state()) {
      case RUNNING -> campaign.running(today).map(Period::ends).orElseThrow();
      case BETWEEN, EMBARGOED -> campaign.next(today).map(Period::starts).orElseThrow();
      case OVER -> campaign.previous(today).map(Period::ends).orElseThrow();
    };
  }
}
