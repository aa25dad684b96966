package nl.groeiwijs.lesson.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.CurriculumImported;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.lesson.domain.SchoolYear;

/**
 * Makes the map of goals and years, for the portal or for the year plan of a teacher.
 *
 * <p>In the map of the portal a cell counts the lessons that the finder would give for that sector,
 * year and goal. In that of a plan it counts the lessons planned in that year, and only years that
 * the plan has a lesson in are judged: who plans for groep 7 has no gaps in groep 3.
 */
@ApplicationScoped
public class ShowCoverage {

  /** More goals than there are. */
  private static final int ALL_GOALS = 10_000;

  private final CoreGoals goals;
  private final TaughtLessons lessons;

  private Collection<TaughtLesson> indexed = List.of();
  private CoverageIndex index = new CoverageIndex(List.of(), uuid -> uuid);

  /** For the proxy of the container. */
  ShowCoverage() {
    this(null, null);
  }

  @Inject
  public ShowCoverage(CoreGoals goals, TaughtLessons lessons) {
    this.goals = goals;
    this.lessons = lessons;
  }

  /** The map of everything that the portal offers. */
  public Coverage ofPortal(CoverageQuestion question) {
    CoverageIndex all = all();
    return coverage(all, all, question, true);
  }

  /**
   * The map of a plan.
   *
   * @param planned the lessons of the plan, each in the year it is planned in
   */
  public Coverage ofPlan(CoverageQuestion question, List<TaughtIn> planned) {
    return coverage(index(planned), all(), question, false);
  }

  /** The lessons are the same collection until something is published. */
  private synchronized CoverageIndex all() {
    Collection<TaughtLesson> current = lessons.list();
    if (current != indexed) {
      index = index(current.stream().map(TaughtIn::ofItsOwn).toList());
      indexed = current;
    }
    return index;
  }

  /** A tag with a goal that is gone counts for the one that took its place. */
  private CoverageIndex index(Collection<TaughtIn> taught) {
    return new CoverageIndex(taught, uuid -> goals.follow(uuid).map(CoreGoal::uuid).orElse(uuid));
  }

  synchronized void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) CurriculumImported imported) {
    indexed = List.of();
  }

  private Coverage coverage(
      CoverageIndex counted, CoverageIndex all, CoverageQuestion question, boolean everyYear) {
    List<SchoolYear> years = question.years();
    List<Boolean> judged =
        years.stream().map(year -> everyYear || counted.isTaught(question.sector(), year)).toList();
    List<CoverageRow> rows =
        goals.list(question.goals(), 1, ALL_GOALS).items().stream()
            .map(goal -> row(goal, counted.count(goal.uuid(), question, years), years, judged))
            .toList();
    int taught = counted.lessons(question, years);
    return new Coverage(years, rows, taught, new GapFillers(all, question).list(rows));
  }

  private static CoverageRow row(
      CoreGoalSummary goal, int[] counts, List<SchoolYear> years, List<Boolean> judged) {
    List<CoverageCell> cells = new ArrayList<>();
    for (int place = 0; place < counts.length; place++) {
      cells.add(new CoverageCell(years.get(place), counts[place], judged.get(place)));
    }
    return new CoverageRow(goal, cells);
  }
}
