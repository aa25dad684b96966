package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.lesson.Taught;
import nl.groeiwijs.lesson.application.TaughtLesson;
import nl.groeiwijs.lesson.domain.PlannedLesson;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.lesson.domain.YearPlan;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.shared.domain.Language;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class PlanDownloadsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final TaughtLesson BEER =
      Taught.inGroups("Beer; \"stop\"", List.of(1, 2), UUID.nameUUIDFromBytes(new byte[] {1}));
  private static final TaughtLesson POES = Taught.inGroups("Poes", List.of(2));

  private final LessonWords words = new LessonWords(Language.NL);
  private final PublicAddress address =
      new PublicAddress() {
        @Override
        public String absolute(String href) {
          return "https://example.nl" + href;
        }
      };

  private PlanSheet sheet(PlannedLesson... lessons) {
    return new PlanSheet(
        new YearPlan("=Naam", Optional.empty(), List.of(lessons)),
        Taught.shelf(BEER, POES),
        words,
        TODAY);
  }

  private static PlannedLesson planned(TaughtLesson lesson, int group, Integer week) {
    return PlannedLesson.unplanned(lesson.code())
        .in(Optional.of(SchoolYear.group(group)), Optional.ofNullable(week));
  }

  private PlanTable table() {
    return new PlanTable(sheet(planned(BEER, 1, 38), planned(POES, 2, null)), words, address);
  }

  @Test
  void tableHasALinePerLesson() {
    assertThat(table().lines())
        .containsExactly(
            List.of(
                "Groep 1",
                "38",
                "2026-09-14",
                "Beer; \"stop\"",
                "30",
                "Groep 1 en 2",
                "PO 1",
                "https://example.nl" + BEER.href()),
            List.of("Groep 2", "", "", "Poes", "30", "Groep 2", "", "https://example.nl/les/poes"));
  }

  @Test
  void textFileQuotesWhatHoldsASeparator() {
    assertThat(Csv.of(table().all()))
        .startsWith("\uFEFFLeerjaar;Week;")
        .contains("\"Beer; \"\"stop\"\"\"")
        .endsWith("\r\n");
  }

  @Test
  void textFileHoldsNoFormula() {
    assertThat(Csv.of(List.of(List.of("=1+1", "-2", "a-b")))).isEqualTo("\uFEFF'=1+1;'-2;a-b\r\n");
  }

  @Test
  void spreadsheetIsReadAgainWithNumbersAsNumbers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanSpreadsheet.write("Groep 1/2: plan [a]", table(), out);

    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(1).getCell(3).getRawValue()).isEqualTo("Beer; \"stop\"");
      assertThat(rows.get(1).getCellAsNumber(4).orElseThrow().intValue()).isEqualTo(30);
    }
  }

  @Test
  void calendarHasTheSchoolDaysOfEachWeek() {
    PlanSheet sheet = sheet(planned(BEER, 1, 38), planned(POES, 2, null));
    String text = new PlanCalendar(sheet, words, address).text();

    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    assertThat(calendar.getEvents()).hasSize(1);
    VEvent event = calendar.getEvents().get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("Les: Beer; \"stop\" (Groep 1)");
    assertThat(text).contains("DTSTART;VALUE=DATE:20260914").contains("DTEND;VALUE=DATE:20260919");
  }

  @Test
  void lessonKeepsItsIdWhenItsWeekChanges() {
    String before = new PlanCalendar(sheet(planned(BEER, 1, 38)), words, address).text();
    String after = new PlanCalendar(sheet(planned(BEER, 1, 40)), words, address).text();

    assertThat(uid(after)).isEqualTo(uid(before));
  }

  private static String uid(String calendar) {
    return Biweekly.parse(calendar).first().getEvents().get(0).getUid().getValue();
  }

  @Test
  void lessonThatIsGoneFallsOutOfThePlan() {
    TaughtLesson gone = Taught.inGroups("Weg", List.of(1));

    assertThat(sheet(planned(gone, 1, 38), planned(POES, 2, 39)).rows())
        .extracting(row -> row.lesson().title())
        .containsExactly("Poes");
  }

  @Test
  void spreadingPlansWhatIsOpenAndLeavesTheRest() {
    PlanSheet sheet = sheet(planned(POES, 2, 3), PlannedLesson.unplanned(BEER.code()));
    YearPlan spread =
        new PlanSpread(sheet.calendar(), Taught.shelf(BEER, POES)).spread(sheet.plan());

    assertThat(spread.lessons())
        .allMatch(lesson -> lesson.year().isPresent() && lesson.week().isPresent())
        .contains(planned(POES, 2, 3))
        .anyMatch(
            lesson ->
                lesson.code().equals(BEER.code())
                    && lesson.year().equals(Optional.of(SchoolYear.group(1))));
  }
}
