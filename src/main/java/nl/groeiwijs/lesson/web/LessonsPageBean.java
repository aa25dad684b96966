package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.lesson.application.FoundLessons;
import nl.groeiwijs.lesson.application.LessonFinder;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.TagStrength;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/** The lesson finder, which is the door for schools. Its whole state is in its address. */
@Named
@RequestScoped
public class LessonsPageBean implements PublicPage {

  @Inject private LessonFinder finder;
  @Inject private CoreGoals coreGoals;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private LessonQuery query;
  private CarriedPlan plan;
  private FoundLessons found;
  private LessonFilters filters;
  private List<LessonRow> rows;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<LessonQuery> understood = LessonAddress.read(asked);
    if (understood.isEmpty()) {
      return PageOutcome.badRequest("request");
    }
    query = understood.get();
    plan = CarriedPlan.of(asked);
    found = finder.find(query);
    filters = new LessonFilters(query, found, asked.language(), coreGoals, plan);
    rows = found.page().items().stream().map(this::row).toList();
    found.page().items().forEach(lesson -> trace.shows(lesson.summary().editionId()));
    return query.page() > found.page().pages() ? PageOutcome.MISSING : PageOutcome.FOUND;
  }

  /** The year plan that the teacher carries along. */
  public CarriedPlan getPlan() {
    return plan;
  }

  public LessonQuery getQuery() {
    return query;
  }

  public PageOf<PublishedLesson> getFound() {
    return found.page();
  }

  /** True when there are lessons, but not with the words as they stand. */
  public boolean isAlike() {
    return !found.exact() && found.page().total() > 0;
  }

  public LessonFilters getFilters() {
    return filters;
  }

  public List<LessonRow> getRows() {
    return rows;
  }

  private LessonRow row(PublishedLesson item) {
    LessonWords words = new LessonWords(request.language());
    return new LessonRow(
        item.summary(),
        item.lesson(),
        words.pupils(item.lesson().pupils()),
        words.form(item.lesson().form()),
        plan.on(item.summary().href()),
        LessonCode.of(item.summary().documentId()),
        item.lesson().goals().stream()
            .filter(tag -> tag.strength() == TagStrength.KERN)
            .map(tag -> new LessonGoal(tag, coreGoals.find(tag.uuid()), 0))
            .toList());
  }

  /** Address of another page of these results. */
  public String hrefOf(int page) {
    return plan.on(request.href(LessonAddress.of(query.at(page))));
  }

  @Override
  public String title() {
    return new LessonWords(request.language()).text("lesson.finder.title");
  }

  @Override
  public String description() {
    return new LessonWords(request.language()).text("lesson.finder.lead");
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  /** Search engines get the lessons, not every question one can ask of them. */
  @Override
  public boolean indexed() {
    return query.asksNothing() && plan.isEmpty();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + LessonAddress.of(query));
  }

  @Override
  public Optional<String> canonical() {
    return hrefIn(request.language());
  }
}
