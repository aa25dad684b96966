package nl.groeiwijs.content.domain.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A step that was taken on many editions, with what became of each.
 *
 * @param step word for the step
 * @param listQuery what the list was asked for from which they were ticked
 * @param answers in the order of the list
 */
public record BulkRun(
    UUID id, String step, String listQuery, Instant startedAt, List<BulkAnswer> answers) {

  public BulkRun {
    answers = List.copyOf(answers);
  }

  /** On how many it was taken. */
  public long done() {
    return answers.stream().filter(BulkAnswer::done).count();
  }

  /** On how many it was not. */
  public long refused() {
    return answers.size() - done();
  }
}
