package nl.groeiwijs.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.lesson.application.FoundLessons;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.shared.domain.Language;

/** What can be chosen in the finder with the counts of each choice, and what was chosen. */
public final class LessonFilters {

  /** Goals to choose from, and so the most that can be chosen. */
  static final int MOST_GOALS = 12;

  private final LessonQuery query;
  private final FoundLessons found;
  private final LessonWords words;
  private final CoreGoals coreGoals;
  private final CarriedPlan plan;
  private final List<LessonChoices> facets;
  private final List<ChosenFilter> chosen;

  LessonFilters(
      LessonQuery query,
      FoundLessons found,
      Language language,
      CoreGoals coreGoals,
      CarriedPlan plan) {
    this.plan = plan;
    this.query = query;
    this.found = found;
    this.words = new LessonWords(language);
    this.coreGoals = coreGoals;
    this.facets = facets();
    this.chosen = chosen();
  }

  /** The facets of the form, each with its choices. */
  public List<LessonChoices> getFacets() {
    return facets;
  }

  private List<LessonChoices> facets() {
    return Stream.of(LessonFacet.values())
        .map(
            facet ->
                new LessonChoices(
                    words.text("lesson.facet." + facet.parameter()),
                    options(facet).map(value -> choice(facet, value)).toList()))
        .toList();
  }

  private Stream<String> options(LessonFacet facet) {
    return facet == LessonFacet.GOAL
        ? goals()
        : facet.options().stream().filter(value -> isShown(facet, value));
  }

  /** The chosen goals, then those that most of the found lessons cover. */
  private Stream<String> goals() {
    Map<String, Long> counts = found.counts().getOrDefault(LessonFacet.GOAL, Map.of());
    Stream<String> most =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return Stream.concat(query.values(LessonFacet.GOAL).stream().sorted(), most)
        .distinct()
        .limit(MOST_GOALS);
  }

  /** There are many leerjaren and languages: only those that have lessons are listed. */
  private boolean isShown(LessonFacet facet, String value) {
    return !List.of(LessonFacet.LEVEL, LessonFacet.LETTER).contains(facet)
        || found.count(facet, value) > 0
        || query.isChosen(facet, value);
  }

  private LessonChoice choice(LessonFacet facet, String value) {
    return new LessonChoice(
        facet.parameter(),
        value,
        facet == LessonFacet.GOAL ? goalName(value) : words.value(facet, value),
        found.count(facet, value),
        query.isChosen(facet, value));
  }

  /** What was asked, each with the address that takes it back. */
  public List<ChosenFilter> getChosen() {
    return chosen;
  }

  private List<ChosenFilter> chosen() {
    List<ChosenFilter> filters = new ArrayList<>();
    if (!query.words().isEmpty()) {
      filters.add(
          new ChosenFilter(
              words.text("lesson.finder.words", query.words()), href(query.withoutWords())));
    }
    for (LessonFacet facet : LessonFacet.values()) {
      query.values(facet).stream()
          .sorted()
          .map(value -> new ChosenFilter(label(facet, value), href(query.without(facet, value))))
          .forEach(filters::add);
    }
    return filters;
  }

  /** Its code and a few words, or its key while the curriculum does not know it. */
  private String goalName(String uuid) {
    return coreGoals
        .find(UUID.fromString(uuid))
        .map(goal -> words.text("lesson.finder.goal.name", goal.code(), goal.label()))
        .orElse(uuid);
  }

  private String label(LessonFacet facet, String value) {
    if (facet != LessonFacet.GOAL) {
      return words.value(facet, value);
    }
    String code =
        coreGoals.find(UUID.fromString(value)).map(CoreGoal::code).orElse(value.substring(0, 8));
    return words.text("lesson.finder.goal", code);
  }

  private String href(LessonQuery other) {
    return plan.on(words.language().prefix() + LessonAddress.of(other));
  }
}
