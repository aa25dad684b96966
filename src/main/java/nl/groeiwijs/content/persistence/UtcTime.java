package nl.groeiwijs.content.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the tables keep them: in UTC, whatever the zone of the machine or the database. */
final class UtcTime {

  private UtcTime() {}

  static LocalDateTime of(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  /** The moment, or null for null. */
  static Instant moment(LocalDateTime time) {
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }
}
