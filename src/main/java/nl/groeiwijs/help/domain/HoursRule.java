package nl.groeiwijs.help.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One rule of opening hours: on which days it speaks, and what it says about them.
 *
 * @param days weekdays it speaks about
 * @param onHolidays true when it also speaks about public holidays, whatever their weekday
 * @param spans the hours it names; the whole day when the rule names none
 * @param effect what it does with the hours that earlier rules gave to such a day
 */
record HoursRule(Set<DayOfWeek> days, boolean onHolidays, List<HoursSpan> spans, Effect effect) {

  /** The rules of {@code 24/7}: the most common hours, worth a look before any counting. */
  static final List<HoursRule> DAY_AND_NIGHT =
      List.of(
          new HoursRule(
              EnumSet.allOf(DayOfWeek.class), false, List.of(HoursSpan.WHOLE_DAY), Effect.REPLACE));

  enum Effect {
    /** The named hours, and no others: a rule after {@code ;}. */
    REPLACE,
    /** The named hours as well: a rule after a comma. */
    ADD,
    /** Not in the named hours: {@code off} and {@code closed}. */
    REMOVE
  }

  HoursRule {
    days = Set.copyOf(days);
    spans = List.copyOf(spans);
  }

  boolean speaksAbout(LocalDate day) {
    return days.contains(day.getDayOfWeek()) || onHolidays && DutchHolidays.contains(day);
  }

  /** The hours of a day after this rule, given those that the rules before it made. */
  List<HoursSpan> applyTo(List<HoursSpan> before) {
    return switch (effect) {
      case REPLACE -> spans;
      case ADD -> Stream.concat(before.stream(), spans.stream()).toList();
      case REMOVE -> before.stream().flatMap(this::remains).toList();
    };
  }

  private Stream<HoursSpan> remains(HoursSpan span) {
    if (spans.contains(HoursSpan.WHOLE_DAY)) {
      return Stream.empty();
    }
    List<HoursSpan> left = List.of(span);
    for (HoursSpan cut : spans) {
      left = left.stream().flatMap(part -> part.without(cut).stream()).toList();
    }
    return left.stream();
  }
}
