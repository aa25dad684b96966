package nl.groeiwijs.help.domain;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public holidays of the Netherlands: those of the Algemene termijnenwet, article 3, with
 * Easter Sunday and Whit Sunday. Bevrijdingsdag counts every year, as in that law, though not every
 * employer gives the day off. Koningsdag moves to the Saturday when 27 April is a Sunday. Good
 * Friday is no public holiday.
 */
final class DutchHolidays {

  private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private DutchHolidays() {}

  static boolean contains(LocalDate day) {
    return BY_YEAR.computeIfAbsent(day.getYear(), DutchHolidays::ofYear).contains(day);
  }

  private static Set<LocalDate> ofYear(int year) {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS))
        .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)
        .stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
