package nl.groeiwijs.shared.domain;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page, in order
 * @param number page number, counted from 1
 * @param size how many fit on a page
 * @param total how many the whole list has
 */
public record PageOf<T>(List<T> items, int number, int size, long total) {

  public PageOf {
    items = List.copyOf(items);
  }

  /** Number of pages, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public boolean hasNext() {
    return number < pages();
  }

  public boolean hasPrevious() {
    return number > 1;
  }
}
