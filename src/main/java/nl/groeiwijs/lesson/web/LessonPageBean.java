package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Picture;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.lesson.application.LessonCoverage;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;

/** A lesson with everything to give it tomorrow. */
@Named
@RequestScoped
public class LessonPageBean extends LessonPage {

  @Inject private Lessons lessons;
  @Inject private PublishedPages pages;
  @Inject private CoreGoals coreGoals;
  @Inject private LessonCoverage coverage;
  @Inject private PageTrace trace;
  @Inject private PublicAddress address;

  private List<LessonGoal> goals;
  private List<PageSummary> languages;
  private Optional<PageSummary> guide;

  @Override
  public PageOutcome load(PublicRequest asked) {
    PageOutcome outcome = super.load(asked);
    if (outcome == PageOutcome.FOUND) {
      goals = getLesson().goals().stream().map(this::goal).toList();
      languages = pages.listLanguages(getLesson().document().id());
      guide = lessons.findGuide(getLesson());
      guide.ifPresent(summary -> trace.shows(summary.editionId()));
    }
    return outcome;
  }

  private LessonGoal goal(GoalTag tag) {
    return new LessonGoal(tag, coreGoals.find(tag.uuid()), coverage.count(tag.uuid()));
  }

  public List<LessonGoal> getGoals() {
    return goals;
  }

  /** The guide for parents on the same subject, or null. */
  public PageSummary getGuide() {
    return guide.orElse(null);
  }

  public String getForm() {
    return words().form(getLesson().form());
  }

  /** The finder with all lessons that cover a goal. */
  public String lessonsHref(LessonGoal goal) {
    LessonQuery query = LessonQuery.ALL.with(LessonFacet.GOAL, goal.tag().uuid().toString());
    return language().prefix() + LessonAddress.of(query);
  }

  @Override
  public String title() {
    return getHeading();
  }

  @Override
  public String description() {
    return getSummary().summary();
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(lessonsCrumb());
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return languages.stream()
        .filter(edition -> edition.language() == language)
        .map(PageSummary::href)
        .findFirst();
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(getSummary().href());
  }

  @Override
  public Optional<Picture> picture() {
    return getLesson().document().picture();
  }

  @Override
  public String jsonLd() {
    return LessonJsonLd.of(getLesson(), goals, getPupils(), address.absolute(getSummary().href()));
  }
}
