package nl.groeiwijs.help.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a day on the clock on the wall.
 *
 * @param from minutes after midnight, 0 up to 1439
 * @param until minutes after the same midnight, more than {@code from}; past 1440 it runs into the
 *     next day
 */
record HoursSpan(int from, int until) {

  static final int DAY = 24 * 60;
  static final HoursSpan WHOLE_DAY = new HoursSpan(0, DAY);

  /** What is left of this span when another is cut out of it: none, one or two spans. */
  List<HoursSpan> without(HoursSpan other) {
    return Stream.of(
            new HoursSpan(from, Math.min(until, other.from)),
            new HoursSpan(Math.max(from, other.until), until))
        .filter(span -> span.from < span.until)
        .toList();
  }

  /** When it starts on this day, by the rule for an edge that the clock skips or repeats. */
  ZonedDateTime startOn(LocalDate day, ZoneId zone) {
    return at(day, from, zone);
  }

  ZonedDateTime endOn(LocalDate day, ZoneId zone) {
    return at(day, until, zone);
  }

  /**
   * RFC 5545, 3.3.5: a time that the clock skips is read with the offset from before the gap, a
   * time that comes twice is the first of the two. {@code atZone} does just that.
   */
  private static ZonedDateTime at(LocalDate day, int minutes, ZoneId zone) {
    return day.atStartOfDay().plusMinutes(minutes).atZone(zone);
  }
}
