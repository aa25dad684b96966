package nl.groeiwijs.lesson.web;

import java.util.List;
import nl.groeiwijs.lesson.application.TaughtLesson;
import nl.groeiwijs.lesson.domain.PlannedLesson;

/**
 * A lesson on the page of a year plan.
 *
 * @param place in the plan, counted from 0
 * @param pupils whom it was written for, in words
 * @param week the week with its Monday, in words; empty when none was chosen
 * @param codes the core goals that it works on
 * @param yearChoices the years that can be chosen for it
 * @param removeHref the plan without it
 * @param upHref the plan in which it comes earlier; empty when that takes another week
 */
public record PlanRow(
    int place,
    PlannedLesson planned,
    TaughtLesson lesson,
    String pupils,
    String week,
    List<String> codes,
    List<PlanChoice> yearChoices,
    String removeHref,
    String upHref) {

  public PlanRow {
    codes = List.copyOf(codes);
    yearChoices = List.copyOf(yearChoices);
  }

  /** The number of its week, or an empty text. */
  public String weekValue() {
    return planned.week().map(String::valueOf).orElse("");
  }

  /** False when the teacher planned it for pupils that it was not written for. */
  public boolean isFitting() {
    return planned.year().map(lesson.pupils().schoolYears()::contains).orElse(true);
  }

  /** The codes as one text: {@code PO 34, MM 28D}. */
  public String getGoals() {
    return String.join(", ", codes);
  }
}
