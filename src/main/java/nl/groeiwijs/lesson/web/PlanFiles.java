package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.lesson.application.TaughtLessons;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicFile;
import nl.groeiwijs.publishing.web.PublicFiles;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * A year plan as a file, and the table of a coverage map. The address is that of the page with the
 * end of a file, so the plan stands in it in the same way.
 */
@ApplicationScoped
public class PlanFiles implements PublicFiles {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String CALENDAR = "text/calendar;charset=UTF-8";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int BAD_REQUEST = 400;

  private final TaughtLessons lessons;
  private final CoverageMaps maps;
  private final PublicAddress address;
  private final YearPlanPageBean page;
  private final Clock clock;

  /** For the proxy of the container. */
  PlanFiles() {
    this(null, null, null, null, null);
  }

  @Inject
  public PlanFiles(
      TaughtLessons lessons,
      CoverageMaps maps,
      PublicAddress address,
      YearPlanPageBean page,
      Clock clock) {
    this.lessons = lessons;
    this.maps = maps;
    this.address = address;
    this.page = page;
    this.clock = clock;
  }

  @Override
  public Optional<PublicFile> find(PublicRequest request) {
    return switch (request.path()) {
      case PlanRoutes.COVERAGE + ".csv" -> Optional.of(coverage(request));
      case PlanRoutes.PLAN + ".csv" -> Optional.of(text(CSV, Csv.of(table(request).all())));
      case PlanRoutes.PLAN + ".ics" -> Optional.of(text(CALENDAR, calendar(request)));
      case PlanRoutes.PLAN + ".xlsx" -> Optional.of(spreadsheet(request));
      case PlanRoutes.PLAN + ".pdf" ->
          Optional.of(new PublicFile.Printed(request, page, "/lesson/print/year-plan.xhtml"));
      default -> Optional.empty();
    };
  }

  private static PublicFile text(String type, String text) {
    return PublicFile.Made.fresh(type, text.getBytes(StandardCharsets.UTF_8));
  }

  private PublicFile coverage(PublicRequest request) {
    return CoverageAddress.read(request)
        .map(asked -> lines(asked, request))
        .map(lines -> text(CSV, Csv.of(lines)))
        .orElse(new PublicFile.Refused(BAD_REQUEST, "request"));
  }

  private List<List<String>> lines(CoverageAddress.Asked asked, PublicRequest request) {
    return CoverageTable.lines(maps.find(asked), new LessonWords(request.language()));
  }

  private PlanSheet sheet(PublicRequest request) {
    return new PlanSheet(
        PlanAddress.read(request).plan(),
        lessons,
        new LessonWords(request.language()),
        LocalDate.now(clock));
  }

  private PlanTable table(PublicRequest request) {
    return new PlanTable(sheet(request), new LessonWords(request.language()), address);
  }

  private String calendar(PublicRequest request) {
    return new PlanCalendar(sheet(request), new LessonWords(request.language()), address).text();
  }

  private PublicFile spreadsheet(PublicRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PlanSpreadsheet.write(sheet(request).title(), table(request), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PublicFile.Made.fresh(SPREADSHEET, out.toByteArray());
  }
}
