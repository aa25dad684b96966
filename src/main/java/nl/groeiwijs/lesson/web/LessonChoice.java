package nl.groeiwijs.lesson.web;

/**
 * A choice in the lesson finder.
 *
 * @param parameter name in the address
 * @param lessons how many lessons it would give beside the choices in the other facets
 */
public record LessonChoice(
    String parameter, String value, String label, long lessons, boolean chosen) {

  /** A choice that gives nothing stays in sight but cannot be made. */
  public boolean isUnavailable() {
    return lessons == 0 && !chosen;
  }
}
