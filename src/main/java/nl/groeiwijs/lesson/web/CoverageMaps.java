package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.lesson.application.Coverage;
import nl.groeiwijs.lesson.application.ShowCoverage;
import nl.groeiwijs.lesson.application.TaughtIn;
import nl.groeiwijs.lesson.application.TaughtLesson;
import nl.groeiwijs.lesson.application.TaughtLessons;
import nl.groeiwijs.lesson.domain.PlannedLesson;
import nl.groeiwijs.lesson.domain.YearPlan;

/** The map that an address asks for, for the page and for its download. */
@ApplicationScoped
public class CoverageMaps {

  private final ShowCoverage coverage;
  private final TaughtLessons lessons;

  /** For the proxy of the container. */
  CoverageMaps() {
    this(null, null);
  }

  @Inject
  public CoverageMaps(ShowCoverage coverage, TaughtLessons lessons) {
    this.coverage = coverage;
    this.lessons = lessons;
  }

  Coverage find(CoverageAddress.Asked asked) {
    return asked.isOfPlan()
        ? coverage.ofPlan(asked.question(), planned(asked.plan()))
        : coverage.ofPortal(asked.question());
  }

  private List<TaughtIn> planned(YearPlan plan) {
    return plan.lessons().stream()
        .flatMap(one -> lessons.find(one.code()).map(lesson -> taught(one, lesson)).stream())
        .toList();
  }

  /** What has no year yet counts in every year that it was written for. */
  private static TaughtIn taught(PlannedLesson one, TaughtLesson lesson) {
    return one.year()
        .map(year -> TaughtIn.planned(lesson, year))
        .orElseGet(() -> TaughtIn.ofItsOwn(lesson));
  }
}
