package nl.groeiwijs.curriculum.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Level;
import nl.groeiwijs.curriculum.domain.Relevance;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.curriculum.domain.SubjectArea;
import nl.groeiwijs.shared.domain.PageOf;

/** One release in memory: immutable, and ready to be asked. */
final class GoalCatalogue {

  private record Entry(CoreGoal goal, String words) {}

  private final Map<UUID, Entry> entries = new LinkedHashMap<>();
  private final List<SubjectArea> areas;
  private final List<Level> levels;

  GoalCatalogue(Curriculum curriculum) {
    curriculum.goals().forEach(goal -> entries.put(goal.uuid(), new Entry(goal, words(goal))));
    areas = curriculum.areas().stream().sorted(Comparator.comparing(SubjectArea::title)).toList();
    levels = curriculum.levels();
  }

  /** All that a reader's words are looked for in. */
  private static String words(CoreGoal goal) {
    Stream<String> below =
        Stream.of(goal.elaborations(), goal.illustrations())
            .flatMap(List::stream)
            .map(Elaboration::text);
    Stream<String> own =
        Stream.of(goal.code(), goal.label(), goal.legalText(), goal.heading(), goal.domain());
    return GoalFilter.fold(String.join("\n", Stream.concat(own, below).toList()));
  }

  Optional<CoreGoal> find(UUID uuid) {
    return Optional.ofNullable(entries.get(uuid)).map(Entry::goal);
  }

  List<CoreGoal> list(Generation generation) {
    return goals(GoalFilter.ALL).filter(goal -> goal.generation() == generation).toList();
  }

  Optional<Level> findLevel(String name) {
    return levels.stream().filter(level -> level.name().equals(name)).findFirst();
  }

  List<CoreGoal> listReplacing(UUID old) {
    return goals(GoalFilter.ALL).filter(goal -> goal.replaces().contains(old)).toList();
  }

  /** The goals that fit, those closest to the portal's subject first, else in their own order. */
  PageOf<CoreGoalSummary> list(GoalFilter filter, int page, int size) {
    List<CoreGoal> found =
        goals(filter).sorted(Comparator.comparingInt(GoalCatalogue::distance)).toList();
    List<CoreGoalSummary> items =
        found.stream().skip((long) (page - 1) * size).limit(size).map(CoreGoalSummary::of).toList();
    return new PageOf<>(items, page, size, found.size());
  }

  private static int distance(CoreGoal goal) {
    return goal.relevance().map(mark -> mark.strength().ordinal()).orElse(Integer.MAX_VALUE);
  }

  GoalFacets facets(GoalFilter filter) {
    return new GoalFacets(
        counts(
            filter.withoutSector(),
            List.of(Sector.values()),
            (goal, sector) -> goal.sectors().contains(sector)),
        counts(
            filter.withoutGeneration(),
            List.of(Generation.values()),
            (goal, generation) -> goal.generation() == generation),
        counts(filter.withoutArea(), areas, (goal, area) -> goal.areas().contains(area)),
        domains(filter.withoutDomain()));
  }

  private List<GoalFacets.Count<String>> domains(GoalFilter filter) {
    List<String> names =
        goals(filter)
            .map(CoreGoal::domain)
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return counts(filter, names, (goal, name) -> goal.domain().equals(name));
  }

  /**
   * The goals of the other generation for a sector of this one that share themes with it, the most
   * alike first; none for a goal that is not marked. SLO does not publish how old and new goals
   * relate, so this is the portal's own judgement.
   */
  List<CoreGoalSummary> listAlike(CoreGoal goal, int most) {
    return goals(GoalFilter.ALL)
        .filter(other -> other.generation() != goal.generation())
        .filter(other -> other.sectors().stream().anyMatch(goal.sectors()::contains))
        .filter(other -> sharedThemes(goal, other) > 0)
        .sorted(
            Comparator.comparing((CoreGoal other) -> -sharedThemes(goal, other))
                .thenComparing(GoalCatalogue::distance))
        .limit(most)
        .map(CoreGoalSummary::of)
        .toList();
  }

  private static long sharedThemes(CoreGoal one, CoreGoal other) {
    List<String> themes = one.relevance().map(Relevance::themes).orElse(List.of());
    return other.relevance().map(Relevance::themes).orElse(List.of()).stream()
        .filter(themes::contains)
        .count();
  }

  private <T> List<GoalFacets.Count<T>> counts(
      GoalFilter filter, List<T> choices, BiPredicate<CoreGoal, T> fits) {
    List<CoreGoal> found = goals(filter).toList();
    return choices.stream()
        .map(
            choice ->
                new GoalFacets.Count<>(
                    choice, found.stream().filter(goal -> fits.test(goal, choice)).count()))
        .toList();
  }

  private Stream<CoreGoal> goals(GoalFilter filter) {
    return entries.values().stream().filter(fitting(filter)).map(Entry::goal);
  }

  private static Predicate<Entry> fitting(GoalFilter filter) {
    List<String> words = filter.words();
    return entry -> {
      CoreGoal goal = entry.goal();
      return filter.sector().map(goal.sectors()::contains).orElse(true)
          && filter.generation().map(wanted -> wanted == goal.generation()).orElse(true)
          && filter.area().map(wanted -> isIn(goal, wanted)).orElse(true)
          && filter.domain().map(goal.domain()::equals).orElse(true)
          && (!filter.relevantOnly() || goal.relevance().isPresent())
          && words.stream().allMatch(entry.words()::contains);
    };
  }

  private static boolean isIn(CoreGoal goal, UUID area) {
    return goal.areas().stream().anyMatch(own -> own.uuid().equals(area));
  }
}
