package nl.groeiwijs.search.web;

/**
 * A value of a filter on the search page.
 *
 * @param count how many results it would give beside the choices in the other filters
 * @param without the page without this value, with language prefix
 */
public record SearchChoice(
    String parameter, String value, String label, long count, boolean chosen, String without) {

  /** A value that gives nothing stays in sight but cannot be chosen. */
  public boolean isUnavailable() {
    return count == 0 && !chosen;
  }
}
