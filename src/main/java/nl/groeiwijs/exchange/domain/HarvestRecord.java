package nl.groeiwijs.exchange.domain;

import java.time.Instant;
import java.util.UUID;
import nl.groeiwijs.lesson.domain.LessonKey;

/**
 * A lesson as harvesters know it.
 *
 * @param place where it stands among all others, for good
 * @param changedAt since when it is like this, in whole seconds
 * @param deleted true when it is gone
 */
public record HarvestRecord(
    long place,
    UUID editionId,
    LessonKey key,
    Instant changedAt,
    boolean deleted,
    HarvestSets sets) {

  /** The same record of a lesson that is gone. */
  public HarvestRecord gone() {
    return new HarvestRecord(place, editionId, key, changedAt, true, sets);
  }
}
