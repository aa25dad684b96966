package nl.groeiwijs.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Issues;

/**
 * A campaign.
 *
 * @param audience whom it is for, in one line
 * @param periods when it runs, in order and without overlap
 * @param home whether it may stand on the home page while it runs
 */
public record Campaign(Document document, String audience, List<Period> periods, HomePlace home) {

  public Campaign {
    periods = List.copyOf(periods);
  }

  /** Reads a published document, which has passed {@link CampaignKind#check}. */
  public static Campaign of(Document document) {
    return CampaignParser.parse(document, new Issues());
  }

  public CampaignState stateOn(LocalDate day) {
    if (running(day).isPresent()) {
      return CampaignState.RUNNING;
    }
    boolean started = periods.stream().anyMatch(period -> period.starts().isBefore(day));
    if (!started) {
      return CampaignState.EMBARGOED;
    }
    return next(day).isPresent() ? CampaignState.BETWEEN : CampaignState.OVER;
  }

  /** The period that this day falls in. */
  public Optional<Period> running(LocalDate day) {
    return periods.stream().filter(period -> period.contains(day)).findFirst();
  }

  /** The first period that starts after this day. */
  public Optional<Period> next(LocalDate day) {
    return periods.stream().filter(period -> period.starts().isAfter(day)).findFirst();
  }

  /** The last period that ended before this day. */
  public Optional<Period> previous(LocalDate day) {
    return periods.stream()
        .filter(period -> period.ends().isBefore(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * The first moment after this one at which the campaign starts, or is over.
   *
   * @param zone of the days of its periods
   */
  public Optional<Instant> nextChange(Instant now, ZoneId zone) {
    return periods.stream()
        .flatMap(period -> Stream.of(period.starts(), period.ends().plusDays(1)))
        .map(day -> day.atStartOfDay(zone).toInstant())
        .filter(moment -> moment.isAfter(now))
        .min(Instant::compareTo);
  }
}
