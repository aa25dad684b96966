package nl.groeiwijs.lesson.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonFinder;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.YearPlan;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * Looks for a lesson to add on the page of the plan itself, so that a plan grows without a script:
 * {@code zoek} (words) and {@code groep} (as in the finder).
 */
public final class PlanPicker {

  static final List<String> PARAMETERS = List.of("zoek", LessonFacet.LEVEL.parameter());

  private final String words;
  private final String level;
  private final LessonWords language;
  private final List<Offer> offers;

  /**
   * A lesson that can be added.
   *
   * @param pupils whom it is for, in words
   * @param addHref the plan with it; empty when it is in the plan already
   */
  public record Offer(PublishedLesson found, String pupils, String addHref) {}

  PlanPicker(PublicRequest request, YearPlan plan, LessonFinder finder) {
    language = new LessonWords(request.language());
    words =
        request.parameter("zoek").filter(text -> text.length() <= LessonQuery.LONGEST).orElse("");
    level =
        request
            .parameter(LessonFacet.LEVEL.parameter())
            .filter(LessonFacet.LEVEL::accepts)
            .orElse("");
    offers = isAsked() ? offers(plan, finder) : List.of();
  }

  private List<Offer> offers(YearPlan plan, LessonFinder finder) {
    Map<LessonFacet, Set<String>> chosen =
        level.isEmpty() ? Map.of() : Map.of(LessonFacet.LEVEL, Set.of(level));
    return finder.find(new LessonQuery(words, chosen, 1)).page().items().stream()
        .map(found -> offer(found, plan))
        .toList();
  }

  private Offer offer(PublishedLesson found, YearPlan plan) {
    LessonCode code = LessonCode.of(found.summary().documentId());
    return new Offer(
        found,
        language.pupils(found.lesson().pupils()),
        plan.has(code)
            ? ""
            : language.language().prefix() + PlanRoutes.PLAN + adding(plan, Optional.of(code)));
  }

  /** The query string that adds a lesson to a plan. */
  static String adding(YearPlan plan, Optional<LessonCode> code) {
    String own = PlanAddress.query(plan);
    return own + code.map(more -> (own.isEmpty() ? "?" : "&") + "erbij=" + more).orElse("");
  }

  /** True when the reader looked for something. */
  public boolean isAsked() {
    return !words.isEmpty() || !level.isEmpty();
  }

  public String getWords() {
    return words;
  }

  /** The years to choose from, in the words of the finder. */
  public List<PlanChoice> getLevels() {
    return LessonFacet.LEVEL.options().stream()
        .filter(value -> !value.startsWith("vso"))
        .map(
            value ->
                new PlanChoice(
                    value, language.value(LessonFacet.LEVEL, value), value.equals(level)))
        .toList();
  }

  public List<Offer> getOffers() {
    return offers;
  }
}
