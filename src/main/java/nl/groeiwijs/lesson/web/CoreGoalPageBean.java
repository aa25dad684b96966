package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.LessonsPerGoal;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Level;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * One core goal: its text, where that comes from, whether it counts, and which lessons cover it.
 */
@Named
@RequestScoped
public class CoreGoalPageBean implements PublicPage {

  private static final int MOST_ALIKE = 6;

  @Inject private CoreGoals coreGoals;
  @Inject private Instance<LessonsPerGoal> lessonsPerGoal;
  @Inject private Lessons published;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private CoreGoal goal;
  private List<LessonsPerGoal.Lesson> lessons;
  private List<PageSummary> guides;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<UUID> uuid = uuid(asked.name("uuid"));
    Optional<CoreGoal> found = uuid.flatMap(coreGoals::find);
    if (found.isEmpty()) {
      return uuid.map(this::successor).orElse(PageOutcome.MISSING);
    }
    goal = found.get();
    lessons =
        lessonsPerGoal.stream()
            .flatMap(feature -> feature.list(goal.uuid(), asked.language()).stream())
            .toList();
    lessons.forEach(lesson -> trace.shows(lesson.editionId()));
    guides =
        lessons.stream()
            .flatMap(lesson -> published.find(lesson.editionId()).stream())
            .flatMap(lesson -> published.findGuide(lesson.lesson()).stream())
            .distinct()
            .toList();
    guides.forEach(guide -> trace.shows(guide.editionId()));
    return PageOutcome.FOUND;
  }

  /** A goal of an earlier release leads to the one that took its place, if that is one only. */
  private PageOutcome successor(UUID old) {
    List<CoreGoal> successors = coreGoals.listReplacing(old);
    return successors.size() == 1
        ? new PageOutcome.Moved(request.href(CoreGoalRoutes.address(successors.get(0).uuid())))
        : PageOutcome.MISSING;
  }

  private static Optional<UUID> uuid(String text) {
    try {
      UUID uuid = UUID.fromString(text);
      return uuid.toString().equals(text) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public CoreGoal getGoal() {
    return goal;
  }

  public List<LessonsPerGoal.Lesson> getLessons() {
    return lessons;
  }

  /** The guides for parents that belong to those lessons. */
  public List<PageSummary> getGuides() {
    return guides;
  }

  /** Goals of the other generation about the same. */
  public List<CoreGoalSummary> getAlike() {
    return coreGoals.listAlike(goal, MOST_ALIKE);
  }

  public String href(CoreGoalSummary other) {
    return request.href(CoreGoalRoutes.address(other.uuid()));
  }

  /** The full names of the levels it is meant for. */
  public List<String> getLevels() {
    return goal.levels().names().stream()
        .flatMap(name -> coreGoals.findLevel(name).stream())
        .map(Level::description)
        .toList();
  }

  @Override
  public String title() {
    return Texts.get(request.language(), "lesson.goal.title", goal.code(), goal.label());
  }

  @Override
  public String description() {
    return goal.legalText();
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.get(request.language(), "site.door.school"), request.href("/lessen")),
        new Crumb(
            Texts.get(request.language(), "lesson.goals.title"),
            request.href(CoreGoalRoutes.LIST)));
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + CoreGoalRoutes.address(goal.uuid()));
  }

  @Override
  public Optional<String> canonical() {
    return hrefIn(request.language());
  }

  /** The lessons for this goal as they come. */
  @Override
  public Optional<String> feed() {
    return Optional.of(request.href("/feed" + CoreGoalRoutes.address(goal.uuid()) + ".atom"));
  }
}
