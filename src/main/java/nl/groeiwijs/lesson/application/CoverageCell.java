package nl.groeiwijs.lesson.application;

import nl.groeiwijs.lesson.domain.SchoolYear;

/**
 * How many lessons cover a goal in a year.
 *
 * @param judged false for a year that the teacher planned nothing in, so that nothing lacks there
 */
public record CoverageCell(SchoolYear year, int lessons, boolean judged) {

  private static final int DEEPEST = 3;

  public boolean isGap() {
    return judged && lessons == 0;
  }

  /** How deep its colour is: {@code 0} for a gap, {@code 1} to {@code 3}, {@code x} for a dash. */
  public String depth() {
    return judged ? String.valueOf(Math.min(lessons, DEEPEST)) : "x";
  }
}
