package nl.groeiwijs.lesson.web;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.publishing.domain.PageSummary;

/**
 * What parents find about the subject of a lesson.
 *
 * @param guide the guide on the same subject
 * @param cards starters for a talk that fit the subject and the age, the closest first
 */
public record HomeTalk(Optional<PageSummary> guide, List<PageSummary> cards) {

  public HomeTalk {
    cards = List.copyOf(cards);
  }

  public boolean isEmpty() {
    return guide.isEmpty() && cards.isEmpty();
  }

  /** The guide, or null: for views. */
  public PageSummary guideOrNull() {
    return guide.orElse(null);
  }
}
