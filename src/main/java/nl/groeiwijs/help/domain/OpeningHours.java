package nl.groeiwijs.help.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * When someone answers, in <a
 * href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">OpenStreetMap's
 * syntax</a>, read on Dutch clocks and with Dutch public holidays.
 *
 * <p>Known are {@code 24/7}, weekdays, times (also past midnight), {@code PH}, {@code off}, and
 * several rules: after {@code ;} a rule replaces what earlier rules said about its days, after a
 * comma it adds to it. A span belongs to the day on which it starts: {@code Mo-Su 20:00-02:00; PH
 * off} still answers in the first two hours of a holiday that follows a working day.
 */
public final class OpeningHours {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Longer than the longest wait that weekdays and yearly holidays can make. */
  private static final int HORIZON_DAYS = 400;

  private final String text;
  private final List<HoursRule> rules;

  private OpeningHours(String text, List<HoursRule> rules) {
    this.text = text;
    this.rules = rules;
  }

  /**
   * @throws DomainException {@code help.hours.syntax} or {@code help.hours.part}, both with the
   *     text, when it cannot be read or asks more than is known here
   */
  public static OpeningHours parse(String text) {
    return new OpeningHours(text, HoursReader.read(text));
  }

  /**
   * Open or not, and until when.
   *
   * @param moment in any zone; the moments of the answer are in Dutch time
   * @return never {@link OpenStatus.Unknown}
   */
  public OpenStatus statusAt(ZonedDateTime moment) {
    if (rules.equals(HoursRule.DAY_AND_NIGHT)) {
      return new OpenStatus.AlwaysOpen();
    }
    LocalDate today = moment.withZoneSameInstant(ZONE).toLocalDate();
    ZonedDateTime openUntil = null;
    for (int offset = -1; offset <= HORIZON_DAYS; offset++) {
      for (Stretch stretch : stretches(today.plusDays(offset))) {
        if (openUntil != null && stretch.from().isAfter(openUntil)) {
          return new OpenStatus.Open(openUntil);
        }
        if (stretch.until().isAfter(moment)) {
          if (openUntil == null && stretch.from().isAfter(moment)) {
            return new OpenStatus.Closed(Optional.of(stretch.from()));
          }
          openUntil = openUntil == null ? stretch.until() : later(openUntil, stretch.until());
        }
      }
    }
    return openUntil == null
        ? new OpenStatus.Closed(Optional.empty())
        : new OpenStatus.AlwaysOpen();
  }

  private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  /** The stretches that start on this day, the earliest first. */
  private List<Stretch> stretches(LocalDate day) {
    List<HoursSpan> spans = List.of();
    for (HoursRule rule : rules) {
      if (rule.speaksAbout(day)) {
        spans = rule.applyTo(spans);
      }
    }
    return spans.stream()
        .map(span -> new Stretch(span.startOn(day, ZONE), span.endOn(day, ZONE)))
        .filter(stretch -> stretch.from().isBefore(stretch.until()))
        .sorted(Comparator.comparing(Stretch::from))
        .toList();
  }

  /** A stretch of time, [from, until). */
  private record Stretch(ZonedDateTime from, ZonedDateTime until) {}

  /** The text as it was written. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpeningHours hours && hours.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
