package nl.groeiwijs.content.domain.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * A time as it stands on the wall, and the moment that it comes to.
 *
 * @param twice true when this time comes twice that day, because the clock goes back; the moment is
 *     then the first of the two, in summer time
 */
public record WallTime(LocalDateTime time, ZoneId zone, Instant moment, boolean twice) {

  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  /**
   * Finds the moment of a wall time.
   *
   * @throws DomainException {@code content.schedule.gap} when the clock skips this time; its
   *     argument is the first time after the gap
   */
  public static WallTime of(LocalDateTime time, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition transition = rules.getTransition(time);
    if (transition != null && transition.isGap()) {
      throw new DomainException(
          "content.schedule.gap", SPOKEN.format(transition.getDateTimeAfter()), zone.getId());
    }
    Instant moment = ZonedDateTime.of(time, zone).withEarlierOffsetAtOverlap().toInstant();
    return new WallTime(time, zone, moment, rules.getValidOffsets(time).size() > 1);
  }

  /**
   * Finds the moment of a wall time in the zone of a clock.
   *
   * @throws DomainException {@code content.schedule.gap}, or {@code content.schedule.past} when the
   *     moment is not to come
   */
  public static WallTime toCome(LocalDateTime time, Clock clock) {
    WallTime found = of(time, clock.getZone());
    if (!found.moment().isAfter(clock.instant())) {
      throw new DomainException("content.schedule.past", found.spoken());
    }
    return found;
  }

  /** The time with its zone, as the history and the audit log have it. */
  public String spoken() {
    return SPOKEN.format(time) + " " + zone.getId();
  }
}
