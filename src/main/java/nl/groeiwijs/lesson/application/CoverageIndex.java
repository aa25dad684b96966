package nl.groeiwijs.lesson.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.lesson.domain.TagStrength;

/**
 * Lessons by the goal they cover, in memory and immutable. An answer looks at the lessons of each
 * goal once, so it takes milliseconds with 10,000 lessons; see {@code nl.groeiwijs.bench}.
 */
final class CoverageIndex {

  /** A lesson that covers a goal, and how much of it. */
  record Cover(TaughtIn taught, TagStrength strength) {

    boolean counts(CoverageQuestion question) {
      return taught.sectors().contains(question.sector())
          && (!question.coreOnly() || strength == TagStrength.KERN);
    }
  }

  private final Map<UUID, List<Cover>> byGoal = new HashMap<>();
  private final Map<Sector, Set<SchoolYear>> taughtYears = new HashMap<>();

  /**
   * @param current the goal that a tag means, by its uuid
   */
  CoverageIndex(Collection<TaughtIn> lessons, UnaryOperator<UUID> current) {
    for (TaughtIn taught : lessons) {
      for (GoalTag tag : taught.lesson().goals()) {
        byGoal
            .computeIfAbsent(current.apply(tag.uuid()), goal -> new ArrayList<>())
            .add(new Cover(taught, tag.strength()));
      }
      for (Sector sector : taught.sectors()) {
        taughtYears.computeIfAbsent(sector, any -> new HashSet<>()).addAll(taught.years());
      }
    }
  }

  /** What covers a goal, in no order. */
  List<Cover> covering(UUID goal) {
    return byGoal.getOrDefault(goal, List.of());
  }

  /** How many lessons cover a goal in each of these years. */
  int[] count(UUID goal, CoverageQuestion question, List<SchoolYear> years) {
    int[] counts = new int[years.size()];
    for (Cover cover : covering(goal)) {
      if (cover.counts(question)) {
        for (SchoolYear year : cover.taught().years()) {
          int place = years.indexOf(year);
          if (place >= 0) {
            counts[place]++;
          }
        }
      }
    }
    return counts;
  }

  /** True when some lesson, whatever it covers, is taught in this year. */
  boolean isTaught(Sector sector, SchoolYear year) {
    return taughtYears.getOrDefault(sector, Set.of()).contains(year);
  }

  /** How many different lessons are taught in one of these years. */
  int lessons(CoverageQuestion question, List<SchoolYear> years) {
    return (int)
        byGoal.values().stream()
            .flatMap(List::stream)
            .map(Cover::taught)
            .filter(taught -> taught.sectors().contains(question.sector()))
            .filter(taught -> taught.years().stream().anyMatch(years::contains))
            .map(taught -> taught.lesson().code())
            .distinct()
            .count();
  }
}
