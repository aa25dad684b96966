package nl.groeiwijs.lesson.web;

import java.util.Optional;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.YearPlan;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * The plan that a teacher carries along while looking for lessons: {@code plan} in the addresses of
 * the finder and of lessons holds the lessons of it. So a plan grows without a script and without
 * anything being kept.
 *
 * @param plan empty when none is carried
 */
public record CarriedPlan(YearPlan plan, String prefix) {

  static final String PARAMETER = "plan";

  static CarriedPlan of(PublicRequest request) {
    String value = request.parameter(PARAMETER).orElse("");
    return new CarriedPlan(
        YearPlan.EMPTY.withLessons(PlanAddress.lessons(value)), request.language().prefix());
  }

  public boolean isEmpty() {
    return plan.isEmpty();
  }

  /** The lessons as one value, for forms that carry the plan on. */
  public String value() {
    return PlanAddress.value(plan);
  }

  /** An address of the finder or a lesson that carries the plan on. */
  public String on(String href) {
    return plan.isEmpty()
        ? href
        : href + (href.contains("?") ? "&" : "?") + PARAMETER + "=" + value();
  }

  /** The page of the plan. */
  public String href() {
    return prefix + PlanRoutes.PLAN + PlanAddress.query(plan);
  }

  /** The page of the plan with this lesson added. */
  public String adding(LessonCode code) {
    return prefix + PlanRoutes.PLAN + PlanPicker.adding(plan, Optional.of(code));
  }
}
