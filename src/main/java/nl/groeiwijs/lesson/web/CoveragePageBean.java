package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.application.Coverage;
import nl.groeiwijs.lesson.application.CoverageCell;
import nl.groeiwijs.lesson.application.CoverageQuestion;
import nl.groeiwijs.lesson.application.CoverageRow;
import nl.groeiwijs.lesson.application.GapFiller;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.lesson.domain.PlannedLesson;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.lesson.domain.YearPlan;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.domain.Language;

/** Which core goals are covered in which year, by the portal or by the plan in the address. */
@Named
@RequestScoped
public class CoveragePageBean implements PublicPage {

  @Inject private CoverageMaps maps;

  private PublicRequest request;
  private CoverageAddress.Asked asked;
  private Coverage coverage;

  @Override
  public PageOutcome load(PublicRequest request) {
    this.request = request;
    Optional<CoverageAddress.Asked> understood = CoverageAddress.read(request);
    if (understood.isEmpty()) {
      return PageOutcome.badRequest("request");
    }
    asked = understood.get();
    coverage = maps.find(asked);
    return PageOutcome.FOUND;
  }

  private LessonWords words() {
    return new LessonWords(request.language());
  }

  public Coverage getCoverage() {
    return coverage;
  }

  public CoverageQuestion getQuestion() {
    return asked.question();
  }

  public YearPlan getPlan() {
    return asked.plan();
  }

  /** The lessons of the plan as one value, for the form. */
  public String getPlanValue() {
    return PlanAddress.value(asked.plan());
  }

  public boolean isOfPlan() {
    return asked.isOfPlan();
  }

  public List<PlanChoice> getSectors() {
    return Stream.of(Sector.values())
        .map(
            sector ->
                new PlanChoice(
                    sector.code(),
                    words().text("curriculum.sector." + sector),
                    sector == asked.question().sector()))
        .toList();
  }

  /** The two generations; vocational education has its own framework, chosen with the sector. */
  public List<PlanChoice> getGenerations() {
    return Stream.of(Generation.IN_FORCE, Generation.ACTUALISED)
        .map(
            generation ->
                new PlanChoice(
                    generation.code(),
                    words().text("curriculum.generation." + generation),
                    generation == asked.question().generation()))
        .toList();
  }

  /** The columns: the number alone, since their heading says of what. */
  public List<SchoolYear> getYears() {
    return coverage.years();
  }

  public String name(SchoolYear year) {
    return words().schoolYear(year);
  }

  /** Years in the middle of a sentence: {@code groep 5 en 6}. */
  public String names(List<SchoolYear> years) {
    return words().schoolYears(years).toLowerCase(request.language().locale());
  }

  /** The finder with the lessons that a cell counts; empty for a cell without, or of a plan. */
  public String finderHref(CoverageRow row, CoverageCell cell) {
    if (isOfPlan() || cell.lessons() == 0) {
      return "";
    }
    String sector = asked.question().sector().code();
    String level = (cell.year().group() ? "groep" : sector) + "-" + cell.year().number();
    return request.href(
        LessonAddress.of(
            LessonQuery.ALL
                .with(LessonFacet.SECTOR, sector)
                .with(LessonFacet.LEVEL, level)
                .with(LessonFacet.GOAL, row.goal().uuid().toString())));
  }

  public String goalHref(CoverageRow row) {
    return request.href(CoreGoalRoutes.address(row.goal().uuid()));
  }

  /** What a lesson would fill: {@code PO 34 (groep 5 en 6)}. */
  public String fills(GapFiller filler) {
    return String.join(
        ", ",
        filler.fills().stream()
            .map(fill -> words().text("lesson.coverage.fill", fill.code(), names(fill.years())))
            .toList());
  }

  public String pupils(GapFiller filler) {
    return words().pupils(filler.lesson().pupils());
  }

  /** The map of the plan with this lesson in the first year that it is proposed for. */
  public String addHref(GapFiller filler) {
    PlannedLesson planned =
        PlannedLesson.unplanned(filler.lesson().code())
            .in(filler.years().stream().findFirst(), Optional.empty());
    return request.href(
        CoverageAddress.of(
            new CoverageAddress.Asked(asked.question(), asked.plan().with(planned))));
  }

  public String getPlanHref() {
    return request.href(PlanRoutes.PLAN) + PlanAddress.query(asked.plan());
  }

  /** The table as a file. */
  public String getDownload() {
    return request.href(CoverageAddress.of(asked)).replaceFirst("\\?", ".csv?");
  }

  @Override
  public String title() {
    return words().text(isOfPlan() ? "lesson.coverage.title.plan" : "lesson.coverage.title");
  }

  @Override
  public String description() {
    return words().text(isOfPlan() ? "lesson.coverage.lead.plan" : "lesson.coverage.lead");
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

  /** Search engines get the map of the portal as it opens. */
  @Override
  public boolean indexed() {
    return request.parameters().isEmpty();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(
        language.prefix()
            + (request.parameters().isEmpty() ? PlanRoutes.COVERAGE : CoverageAddress.of(asked)));
  }

  @Override
  public Optional<String> canonical() {
    return hrefIn(request.language());
  }
}
