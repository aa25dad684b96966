package nl.groeiwijs.lesson.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalStatus;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.Taught;
import nl.groeiwijs.lesson.domain.Pupils;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.lesson.domain.TagStrength;
import nl.groeiwijs.shared.domain.PageOf;
import org.junit.jupiter.api.Test;

class ShowCoverageTest {

  private static final UUID SELF_CARE = UUID.nameUUIDFromBytes(new byte[] {1});
  private static final UUID RESPECT = UUID.nameUUIDFromBytes(new byte[] {2});
  private static final CoverageQuestion PRIMARY =
      new CoverageQuestion(Sector.PO, Generation.IN_FORCE, false, false);

  /** Two goals, whatever is asked. */
  private static final CoreGoals GOALS =
      new CoreGoals(null) {
        @Override
        public Optional<CoreGoal> follow(UUID uuid) {
          return Optional.empty();
        }

        @Override
        public PageOf<CoreGoalSummary> list(GoalFilter filter, int page, int size) {
          return new PageOf<>(List.of(goal(SELF_CARE, "PO 34"), goal(RESPECT, "PO 37")), 1, 2, 2);
        }
      };

  private static CoreGoalSummary goal(UUID uuid, String code) {
    return new CoreGoalSummary(
        uuid,
        code,
        code,
        code,
        "",
        Generation.IN_FORCE,
        GoalStatus.IN_FORCE,
        Set.of(Sector.PO),
        java.util.Optional.empty());
  }

  private static Coverage portal(CoverageQuestion question, TaughtLesson... lessons) {
    return new ShowCoverage(GOALS, Taught.shelf(lessons)).ofPortal(question);
  }

  private static Map<String, Integer> counts(CoverageRow row) {
    return row.cells().stream()
        .filter(cell -> cell.lessons() > 0)
        .collect(
            java.util.stream.Collectors.toMap(cell -> cell.year().code(), CoverageCell::lessons));
  }

  @Test
  void lessonCountsInEveryYearItWasWrittenFor() {
    Coverage coverage =
        portal(
            PRIMARY,
            Taught.inGroups("Beer", List.of(1, 2), SELF_CARE),
            Taught.inGroups("Poes", List.of(2), SELF_CARE, RESPECT));

    assertThat(counts(coverage.rows().get(0))).isEqualTo(Map.of("g1", 1, "g2", 2));
    assertThat(counts(coverage.rows().get(1))).isEqualTo(Map.of("g2", 1));
    assertThat(coverage.lessons()).isEqualTo(2);
    assertThat(coverage.gaps()).isEqualTo(6 + 7);
    assertThat(coverage.whole()).isZero();
  }

  @Test
  void lessonOfAnotherSectorDoesNotCount() {
    Pupils older = new Pupils(List.of(Sector.VO), List.of(), List.of(1));
    Coverage coverage = portal(PRIMARY, Taught.lesson("Wet", older, TagStrength.KERN, SELF_CARE));

    assertThat(coverage.uncovered()).hasSize(2);
    assertThat(coverage.lessons()).isZero();
  }

  @Test
  void lessonThatTouchesAGoalDoesNotCountWhenOnlyTheCoreIsAsked() {
    TaughtLesson touching = Taught.touching("Beer", List.of(3), SELF_CARE);
    CoverageQuestion core = new CoverageQuestion(Sector.PO, Generation.IN_FORCE, false, true);

    assertThat(counts(portal(PRIMARY, touching).rows().get(0))).containsOnlyKeys("g3");
    assertThat(counts(portal(core, touching).rows().get(0))).isEmpty();
  }

  @Test
  void portalProposesALessonOfTheYearBeside() {
    Coverage coverage = portal(PRIMARY, Taught.inGroups("Beer", List.of(4), SELF_CARE));

    GapFiller filler = coverage.fillers().get(0);
    assertThat(filler.fitting()).isFalse();
    assertThat(filler.years()).containsExactly(SchoolYear.group(3), SchoolYear.group(5));
    assertThat(coverage.fillers()).hasSize(1);
  }

  @Test
  void planIsJudgedInItsOwnYearsOnly() {
    TaughtLesson beer = Taught.inGroups("Beer", List.of(1, 2), SELF_CARE);
    TaughtLesson poes = Taught.inGroups("Poes", List.of(2), RESPECT);
    Coverage coverage =
        new ShowCoverage(GOALS, Taught.shelf(beer, poes))
            .ofPlan(PRIMARY, List.of(TaughtIn.planned(beer, SchoolYear.group(2))));

    assertThat(counts(coverage.rows().get(0))).isEqualTo(Map.of("g2", 1));
    assertThat(coverage.gaps()).isEqualTo(1);
    assertThat(coverage.rows().get(1).cells().get(0).depth()).isEqualTo("x");
    GapFiller filler = coverage.fillers().get(0);
    assertThat(filler.lesson()).isSameAs(poes);
    assertThat(filler.fitting()).isTrue();
    assertThat(filler.fills())
        .containsExactly(new GapFiller.Fill("PO 37", List.of(SchoolYear.group(2))));
  }

  @Test
  void vocationalEducationHasItsOwnFrameworkOnly() {
    assertThat(new CoverageQuestion(Sector.MBO, Generation.IN_FORCE, true, false).generation())
        .isEqualTo(Generation.MBO);
    assertThat(new CoverageQuestion(Sector.PO, Generation.MBO, true, false).generation())
        .isEqualTo(Generation.IN_FORCE);
  }
}
