package nl.groeiwijs.curriculum.domain;

import java.util.List;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Source;

/**
 * Goals that were laid down together, and so share their status.
 *
 * @param uuid key of SLO, or one made from the name where SLO has none
 * @param title name as published
 */
public record GoalSet(UUID uuid, Generation generation, String title, Standing standing) {

  /**
   * Where a set stands in the making of law, as the sources tell it.
   *
   * @param status in words
   * @param delivered when it was delivered, in words; empty when that no longer matters
   * @param start from when it counts or what is to take its place, in words; empty when it counts
   *     and nothing is known to change
   * @param certainty how sure this is, in words
   * @param sources where this was read
   */
  public record Standing(
      String status, String delivered, String start, String certainty, List<Source> sources) {

    public Standing {
      sources = List.copyOf(sources);
    }
  }
}
