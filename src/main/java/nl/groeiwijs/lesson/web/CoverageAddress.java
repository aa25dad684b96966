package nl.groeiwijs.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.application.CoverageQuestion;
import nl.groeiwijs.lesson.application.TaughtLesson;
import nl.groeiwijs.lesson.application.TaughtLessons;
import nl.groeiwijs.lesson.domain.PlannedLesson;
import nl.groeiwijs.lesson.domain.YearPlan;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * The state of the coverage map as an address: {@code sector}, {@code soort} (generation), {@code
 * alle} (every goal, not only those that touch the portal's subject), {@code kern} (only lessons
 * that work on the goal itself), and the {@link PlanAddress} of a plan when the map is of one.
 */
final class CoverageAddress {

  private static final String YES = "ja";

  /**
   * What an address asks.
   *
   * @param plan empty for the map of the portal
   */
  record Asked(CoverageQuestion question, YearPlan plan) {

    boolean isOfPlan() {
      return !plan.isEmpty();
    }
  }

  private CoverageAddress() {}

  static List<String> parameters() {
    return Stream.concat(
            Stream.of("sector", "soort", "alle", "kern"), PlanAddress.PARAMETERS.stream())
        .toList();
  }

  /** The question in an address, or empty when it holds what no form or link here can send. */
  static Optional<Asked> read(PublicRequest request) {
    Optional<Sector> sector = Sector.ofCode(request.parameter("sector").orElse("po"));
    Optional<Generation> generation =
        Generation.ofCode(request.parameter("soort").orElse(Generation.IN_FORCE.code()));
    if (sector.isEmpty() || generation.isEmpty()) {
      return Optional.empty();
    }
    CoverageQuestion question =
        new CoverageQuestion(
            sector.get(), generation.get(), yes(request, "alle"), yes(request, "kern"));
    return Optional.of(new Asked(question, PlanAddress.read(request).plan()));
  }

  private static boolean yes(PublicRequest request, String name) {
    return request.parameter(name).filter(YES::equals).isPresent();
  }

  /** The address of a map, without language prefix. */
  static String of(Asked asked) {
    CoverageQuestion question = asked.question();
    List<String> parameters = new ArrayList<>();
    parameters.add("sector=" + question.sector().code());
    parameters.add("soort=" + question.generation().code());
    if (question.all()) {
      parameters.add("alle=" + YES);
    }
    if (question.coreOnly()) {
      parameters.add("kern=" + YES);
    }
    parameters.addAll(PlanAddress.parameters(asked.plan()));
    return PlanRoutes.COVERAGE + "?" + String.join("&", parameters);
  }

  /** The map of a plan, in the sector of its first lesson. */
  static String ofPlan(YearPlan plan, TaughtLessons lessons) {
    Sector sector =
        plan.lessons().stream()
            .map(PlannedLesson::code)
            .flatMap(code -> lessons.find(code).stream())
            .map(TaughtLesson::pupils)
            .flatMap(pupils -> pupils.sectors().stream())
            .findFirst()
            .orElse(Sector.PO);
    return of(new Asked(new CoverageQuestion(sector, Generation.IN_FORCE, false, false), plan));
  }
}
