package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.GoalFacets;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/** The list of core goals, by sector, generation, subject area and words. */
@Named
@RequestScoped
public class CoreGoalsPageBean implements PublicPage {

  private static final int SIZE = 25;

  @Inject private CoreGoals coreGoals;

  private PublicRequest request;
  private GoalQuery query;
  private PageOf<CoreGoalSummary> goals;
  private GoalFacets facets;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<GoalQuery> understood = GoalQuery.of(asked);
    if (understood.isEmpty()) {
      return PageOutcome.badRequest("request");
    }
    query = understood.get();
    goals = coreGoals.list(query.filter(), query.page(), SIZE);
    facets = coreGoals.facets(query.filter());
    return query.page() > goals.pages() ? PageOutcome.MISSING : PageOutcome.FOUND;
  }

  public PageOf<CoreGoalSummary> getGoals() {
    return goals;
  }

  public GoalFilter getFilter() {
    return query.filter();
  }

  public List<GoalChoice> getSectors() {
    return facets.sectors().stream()
        .map(
            count ->
                new GoalChoice(
                    count.value().code(),
                    text("curriculum.sector." + count.value()),
                    count.goals(),
                    query.filter().sector().filter(count.value()::equals).isPresent()))
        .toList();
  }

  public List<GoalChoice> getGenerations() {
    return facets.generations().stream()
        .map(
            count ->
                new GoalChoice(
                    count.value().code(),
                    text("curriculum.generation." + count.value()),
                    count.goals(),
                    query.filter().generation().filter(count.value()::equals).isPresent()))
        .toList();
  }

  public List<GoalChoice> getAreas() {
    return facets.areas().stream()
        .map(
            count ->
                new GoalChoice(
                    count.value().uuid().toString(),
                    count.value().title(),
                    count.goals(),
                    query.filter().area().filter(count.value().uuid()::equals).isPresent()))
        .toList();
  }

  public List<GoalChoice> getDomains() {
    return facets.domains().stream()
        .map(
            count ->
                new GoalChoice(
                    count.value(),
                    count.value(),
                    count.goals(),
                    query.filter().domain().filter(count.value()::equals).isPresent()))
        .toList();
  }

  public String href(CoreGoalSummary goal) {
    return request.href(CoreGoalRoutes.address(goal.uuid()));
  }

  /** Address of another page of this list. */
  public String hrefOf(int page) {
    return request.href(CoreGoalRoutes.LIST + query.at(page));
  }

  private String text(String key) {
    return Texts.get(request.language(), key);
  }

  @Override
  public String title() {
    return text("lesson.goals.title");
  }

  @Override
  public String description() {
    return text("lesson.goals.lead");
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(new Crumb(text("site.door.school"), request.href("/lessen")));
  }

  /** Search engines get the plain list and the goals, not every question one can ask of it. */
  @Override
  public boolean indexed() {
    return query.at(1).isEmpty();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + CoreGoalRoutes.LIST + query.at(query.page()));
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(hrefOf(query.page()));
  }
}
