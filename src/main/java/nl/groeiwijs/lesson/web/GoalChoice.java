package nl.groeiwijs.lesson.web;

/**
 * A choice in the form above the list of core goals.
 *
 * @param value what the address carries; empty for "all"
 * @param label name in the reader's language
 * @param goals how many goals it would leave; a choice that leaves none stays in sight but cannot
 *     be made
 */
public record GoalChoice(String value, String label, long goals, boolean chosen) {

  public boolean isUnavailable() {
    return goals == 0 && !chosen;
  }
}
