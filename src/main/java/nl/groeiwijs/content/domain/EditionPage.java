package nl.groeiwijs.content.domain;

import java.util.List;

/**
 * One page of the list of editions. Counting all that fits would cost more than showing it, so the
 * count looks only so far.
 *
 * @param items what stands on this page, in order
 * @param number page number, counted from 1
 * @param size how many fit on a page
 * @param known how many there are at least
 * @param more true when there are more than that
 */
public record EditionPage(
    List<EditionSummary> items, int number, int size, int known, boolean more) {

  public EditionPage {
    items = List.copyOf(items);
  }

  /** Place of the first on this page, from 1; 0 when nothing is on it. */
  public int first() {
    return items.isEmpty() ? 0 : (number - 1) * size + 1;
  }

  /** Place of the last on this page. */
  public int last() {
    return items.isEmpty() ? 0 : first() + items.size() - 1;
  }

  public boolean hasNext() {
    return (long) number * size < known;
  }

  public boolean hasPrevious() {
    return number > 1;
  }
}
