package nl.groeiwijs.content.application.gaps;

import java.util.List;
import java.util.UUID;

/** The words with which readers found nothing; answered by what searches. */
public interface MissedSearches {

  /**
   * The most frequent first.
   *
   * @param handled true for those that somebody did something about, false for the others
   * @param size how many at most
   */
  List<MissedSearch> list(boolean handled, int size);

  /**
   * Says that somebody did something about it, or that it is open again.
   *
   * @param by name of who did; empty to open it again
   * @return false when there is none at this version
   */
  boolean handle(UUID id, int version, String by);
}
