package nl.groeiwijs.publishing.domain;

import java.util.List;
import java.util.Map;

/**
 * What readers answered about one page.
 *
 * @param times how often, by the word of each answer and reason that was given
 * @param remarks what they wrote, the newest first
 */
public record PageAnswers(Map<String, Long> times, List<Remark> remarks) {

  public PageAnswers {
    times = Map.copyOf(times);
    remarks = List.copyOf(remarks);
  }

  public boolean isEmpty() {
    return times.isEmpty() && remarks.isEmpty();
  }
}
