package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.groeiwijs.lesson.application.LessonFinder;
import nl.groeiwijs.lesson.application.TaughtLessons;
import nl.groeiwijs.lesson.domain.YearPlan;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.domain.Language;

/**
 * The year plan of a teacher. It stands in the address and nowhere else; a damaged piece or a
 * lesson that is gone is told, and the rest of the plan stays.
 */
@Named
@RequestScoped
public class YearPlanPageBean implements PublicPage {

  private static final int YEARS_AHEAD = 2;
  private static final int LONGEST_CODE = 1_000;

  @Inject private TaughtLessons lessons;
  @Inject private LessonFinder finder;
  @Inject private PublicAddress address;
  @Inject private PageTrace trace;
  @Inject private Clock clock;

  private PublicRequest request;
  private PlanSheet sheet;
  private PlanPicker picker;
  private List<String> damaged;
  private int missing;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    PlanAddress.Read read = PlanAddress.read(asked);
    sheet = new PlanSheet(read.plan(), lessons, words(), LocalDate.now(clock));
    if (PlanAddress.changes(asked)) {
      return new PageOutcome.Moved(href(PlanRoutes.PLAN));
    }
    damaged = read.damaged();
    missing = read.plan().lessons().size() - sheet.rows().size();
    picker = new PlanPicker(asked, sheet.plan(), finder);
    sheet.rows().forEach(row -> trace.shows(row.lesson().editionId()));
    return PageOutcome.FOUND;
  }

  private LessonWords words() {
    return new LessonWords(request.language());
  }

  private String href(String path) {
    return request.href(path) + PlanAddress.query(sheet.plan());
  }

  public YearPlan getPlan() {
    return sheet.plan();
  }

  /** The lessons as one value, for forms that carry the plan on. */
  public String getValue() {
    return PlanAddress.value(sheet.plan());
  }

  public List<PlanRow> getRows() {
    return sheet.rows();
  }

  public List<PlanYear> getYears() {
    return sheet.years();
  }

  public PlanPicker getPicker() {
    return picker;
  }

  /** Pieces of the address that are no lesson. */
  public List<String> getDamaged() {
    return damaged;
  }

  /** How many lessons of the address are not there (any more). */
  public int getMissing() {
    return missing;
  }

  /** The weeks of the school year, each with its Monday. */
  public List<PlanChoice> getWeeks() {
    return sheet.calendar().weeks().stream()
        .map(week -> new PlanChoice(String.valueOf(week), sheet.week(week), false))
        .toList();
  }

  /** The school years that a plan can be made for: from the last one on. */
  public List<PlanChoice> getStarts() {
    int now = sheet.calendar().start();
    return IntStream.rangeClosed(now - 1, now + YEARS_AHEAD)
        .mapToObj(
            year -> new PlanChoice(String.valueOf(year), year + "–" + (year + 1), year == now))
        .toList();
  }

  /**
   * The plan as a file.
   *
   * @param form end of the file's name: csv, xlsx, ics or pdf
   */
  public String download(String form) {
    return href(PlanRoutes.PLAN + "." + form);
  }

  /** The plan with everything not yet planned in a year and week. */
  public String getSpreadHref() {
    YearPlan spread = new PlanSpread(sheet.calendar(), lessons).spread(sheet.plan());
    return request.href(PlanRoutes.PLAN) + PlanAddress.query(spread);
  }

  /** True when some lesson has no year or no week. */
  public boolean isUnfinished() {
    return sheet.plan().lessons().stream()
        .anyMatch(lesson -> lesson.year().isEmpty() || lesson.week().isEmpty());
  }

  /** The map of the goals that this plan covers. */
  public String getCoverageHref() {
    return request.href(CoverageAddress.ofPlan(sheet.plan(), lessons));
  }

  /** The finder, from which lessons are added to this plan. */
  public String getFinderHref() {
    return request.href(LessonRoutes.FINDER)
        + (sheet.plan().isEmpty() ? "" : "?" + CarriedPlan.PARAMETER + "=" + getValue());
  }

  /** The whole address, to share. */
  public String getLink() {
    return address.absolute(href(PlanRoutes.PLAN));
  }

  /** True when the link is short enough for a code that a telephone reads from paper. */
  public boolean isCodeReadable() {
    return getLink().length() <= LONGEST_CODE;
  }

  /** The QR code of this plan, for paper. */
  public String getCodePicture() {
    return QrCode.of(getLink()).dataAddress();
  }

  /** Address of the QR code of this plan. */
  public String getCode() {
    return "/qr.svg?naar=" + URLEncoder.encode(href(PlanRoutes.PLAN), StandardCharsets.UTF_8);
  }

  @Override
  public String title() {
    return sheet.plan().isEmpty() ? words().text("lesson.plan.title") : sheet.title();
  }

  @Override
  public String description() {
    return words().text("lesson.plan.lead");
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(words().text("lesson.finder.crumb"), request.href(LessonRoutes.FINDER)));
  }

  /** A plan is a teacher's own; search engines get the empty one, which says what it is. */
  @Override
  public boolean indexed() {
    return sheet.plan().isEmpty();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + PlanRoutes.PLAN + PlanAddress.query(sheet.plan()));
  }

  @Override
  public Optional<String> canonical() {
    return hrefIn(request.language());
  }
}
