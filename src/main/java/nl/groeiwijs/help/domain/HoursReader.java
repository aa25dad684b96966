package nl.groeiwijs.help.domain;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Turns text in OpenStreetMap's {@code opening_hours} syntax into rules. The library knows the
 * whole syntax; this class takes the part that help services need and refuses the rest, because a
 * part that is passed over would make a wrong promise.
 */
final class HoursReader {

  private final String text;

  private HoursReader(String text) {
    this.text = text;
  }

  /**
   * @throws DomainException {@code help.hours.syntax} when the text is not in the syntax, {@code
   *     help.hours.part} when it uses a part that the portal does not know; both carry the text
   */
  static List<HoursRule> read(String text) {
    HoursReader reader = new HoursReader(text);
    return reader.parsed().stream().map(reader::rule).toList();
  }

  private List<Rule> parsed() {
    try {
      // Strict about words, lenient about times: else 22:00-02:00 is refused for 22:00-26:00.
      return new OpeningHoursParser(new StringReader(text)).rules(true, false);
    } catch (OpeningHoursParseException | TokenMgrError e) {
      throw new DomainException("help.hours.syntax", text);
    }
  }

  private HoursRule rule(Rule rule) {
    boolean plain =
        isNone(rule.getYears())
            && isNone(rule.getWeeks())
            && isNone(rule.getDates())
            && rule.getComment() == null
            && !rule.isFallBack();
    refuseUnless(plain && !rule.isEmpty());
    boolean onHolidays = holidays(rule);
    return new HoursRule(days(rule, onHolidays), onHolidays, spans(rule), effect(rule));
  }

  /** Public holidays that count as an eighth weekday: not school holidays, not "PH Mo". */
  private boolean holidays(Rule rule) {
    if (isNone(rule.getHolidays())) {
      return false;
    }
    for (Holiday holiday : rule.getHolidays()) {
      refuseUnless(
          holiday.getType() == Holiday.Type.PH
              && holiday.getOffset() == 0
              && holiday.getUseAsWeekDay());
    }
    return true;
  }

  private Set<DayOfWeek> days(Rule rule, boolean onHolidays) {
    if (isNone(rule.getDays())) {
      return onHolidays ? Set.of() : EnumSet.allOf(DayOfWeek.class);
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (WeekDayRange range : rule.getDays()) {
      refuseUnless(isNone(range.getNths()) && range.getOffset() == 0);
      DayOfWeek day = DayOfWeek.of(range.getStartDay().ordinal() + 1);
      DayOfWeek last =
          range.getEndDay() == null ? day : DayOfWeek.of(range.getEndDay().ordinal() + 1);
      for (; day != last; day = day.plus(1)) {
        days.add(day);
      }
      days.add(last);
    }
    return days;
  }

  private List<HoursSpan> spans(Rule rule) {
    return isNone(rule.getTimes())
        ? List.of(HoursSpan.WHOLE_DAY)
        : rule.getTimes().stream().map(this::span).toList();
  }

  private HoursSpan span(TimeSpan times) {
    refuseUnless(
        times.getStartEvent() == null
            && times.getEndEvent() == null
            && !times.isOpenEnded()
            && times.getInterval() == 0
            && times.getStart() >= 0
            && times.getStart() < HoursSpan.DAY
            && times.getEnd() > times.getStart());
    return new HoursSpan(times.getStart(), times.getEnd());
  }

  private HoursRule.Effect effect(Rule rule) {
    RuleModifier modifier = rule.getModifier();
    if (modifier != null) {
      refuseUnless(modifier.getComment() == null && modifier.getModifier() != null);
      switch (modifier.getModifier()) {
        case OFF, CLOSED -> {
          return HoursRule.Effect.REMOVE;
        }
        default -> refuseUnless(modifier.getModifier() == RuleModifier.Modifier.OPEN);
      }
    }
    return rule.isAdditive() ? HoursRule.Effect.ADD : HoursRule.Effect.REPLACE;
  }

  private void refuseUnless(boolean known) {
    if (!known) {
      throw new DomainException("help.hours.part", text);
    }
  }

  private static boolean isNone(Collection<?> items) {
    return Stream.ofNullable(items).allMatch(Collection::isEmpty);
  }
}
