package nl.groeiwijs.lesson.application;

import java.util.Map;
import nl.groeiwijs.shared.domain.PageOf;

/**
 * What the lesson finder found.
 *
 * @param counts per facet the number of lessons per value, if that value were chosen beside the
 *     choices in the <em>other</em> facets; a value that no lesson has is absent
 * @param exact false when the words were not found as they stand, so that these are lessons like it
 */
public record FoundLessons(
    PageOf<PublishedLesson> page, Map<LessonFacet, Map<String, Long>> counts, boolean exact) {

  public FoundLessons {
    counts = Map.copyOf(counts);
  }

  /** Number of lessons with this value, 0 when there are none. */
  public long count(LessonFacet facet, String value) {
    return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
  }
}
