package nl.groeiwijs.campaign.domain;

import java.util.Locale;

/** Where a campaign is in its life on a day. */
public enum CampaignState {
  /** Before the first period: nothing of it may be seen. */
  EMBARGOED,
  RUNNING,
  /** Between two periods: it comes back. */
  BETWEEN,
  OVER;

  /** The word for this state in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isVisible() {
    return this != EMBARGOED;
  }
}
