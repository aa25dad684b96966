package nl.groeiwijs.help.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import nl.groeiwijs.shared.domain.Language;

/**
 * Says a moment to come the way people do: the hour alone when it is today, "tomorrow" or the name
 * of the day within a week, the date after that.
 */
final class MomentWords {

  /** Until then people call it still tonight. */
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  private static final int WEEK = 7;

  private final ZonedDateTime now;
  private final Language language;

  /**
   * @param now in Dutch time
   */
  MomentWords(ZonedDateTime now, Language language) {
    this.now = now;
    this.language = language;
  }

  /**
   * @param key start of the message key; how far the moment is away makes the rest: {@code .today},
   *     {@code .midnight}, {@code .tomorrow}, {@code .weekday} or {@code .date}
   * @param moment in Dutch time, after now
   * @return words of which argument 0 is the hour and, for a weekday or date, argument 1 the day
   */
  Words say(String key, ZonedDateTime moment) {
    String time = hour(moment.toLocalTime());
    LocalDate day = moment.toLocalDate();
    long days = ChronoUnit.DAYS.between(now.toLocalDate(), day);
    boolean tonight = days == 1 && moment.toLocalTime().isBefore(NIGHT_ENDS);
    if (tonight && moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return Words.of(key + ".midnight");
    }
    if (days == 0 || tonight) {
      return Words.of(key + ".today", time);
    }
    if (days == 1) {
      return Words.of(key + ".tomorrow", time);
    }
    return days < WEEK
        ? Words.of(key + ".weekday", time, weekday(day))
        : Words.of(key + ".date", time, date(day));
  }

  /**
   * @return words of which argument 0 is the name of today and argument 1 the hour it is now
   */
  Words sayNow(String key) {
    return Words.of(key, weekday(now.toLocalDate()), hour(now.toLocalTime()));
  }

  private String hour(LocalTime time) {
    String pattern = language == Language.NL ? "H.mm" : "HH:mm";
    return time.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
  }

  private String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
  }

  private String date(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM", language.locale()));
  }
}
