package nl.groeiwijs.lesson.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.groeiwijs.publishing.web.PublicAddress;

/**
 * Writes a year plan as a calendar (RFC 5545): each lesson that has a week is an event on its
 * school days, Monday to Friday, that leaves the teacher free for other appointments. A lesson
 * keeps its id, so that importing the plan again moves it and does not double it.
 */
final class PlanCalendar {

  private static final int SCHOOL_DAYS = 5;

  private final PlanSheet sheet;
  private final LessonWords words;
  private final PublicAddress address;

  PlanCalendar(PlanSheet sheet, LessonWords words, PublicAddress address) {
    this.sheet = sheet;
    this.words = words;
    this.address = address;
  }

  String text() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Groeiwijs//" + words.language().code());
    calendar.setName(sheet.title());
    sheet.rows().stream()
        .filter(row -> row.planned().week().isPresent())
        .forEach(row -> calendar.addEvent(event(row, row.planned().week().orElseThrow())));
    StringWriter out = new StringWriter();
    try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private VEvent event(PlanRow row, int week) {
    LocalDate monday = sheet.calendar().monday(week);
    VEvent event = new VEvent();
    event.setUid(uid(row));
    event.setDateStart(new DateStart(day(monday)));
    event.setDateEnd(new DateEnd(day(monday.plusDays(SCHOOL_DAYS))));
    event.setTransparency(true);
    event.setSummary(words.text("lesson.plan.event", row.lesson().title(), sheet.yearLabel(row)));
    event.setDescription(
        words.text(
            "lesson.plan.event.text",
            words.minutes(row.lesson().minutes()),
            address.absolute(row.lesson().href())));
    event.setUrl(address.absolute(row.lesson().href()));
    return event;
  }

  /** The same for the same lesson in the same year of the same school year. */
  private String uid(PlanRow row) {
    String year = row.planned().year().map(known -> known.code()).orElse("");
    String name = row.planned().code() + year + sheet.calendar().start();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
