package nl.groeiwijs.curriculum.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.Release;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.curriculum.domain.Strength;
import nl.groeiwijs.curriculum.persistence.CurriculumReader;
import nl.groeiwijs.curriculum.persistence.ReleaseFiles;
import nl.groeiwijs.shared.domain.PageOf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalCatalogueTest {

  private GoalCatalogue catalogue;

  @BeforeAll
  void readRelease() {
    catalogue = new GoalCatalogue(CurriculumReader.read(new ReleaseFiles(Release.CONTENT)));
  }

  private static GoalFilter filter(Sector sector, Generation generation, String text) {
    return new GoalFilter(
        Optional.ofNullable(sector),
        Optional.ofNullable(generation),
        Optional.empty(),
        text,
        false);
  }

  @Test
  void goalsClosestToTheSubjectComeFirst() {
    PageOf<CoreGoalSummary> page = catalogue.list(filter(Sector.PO, Generation.IN_FORCE, ""), 1, 5);

    assertThat(page.items()).extracting(CoreGoalSummary::code).startsWith("PO 34", "PO 38");
    assertThat(page.items().get(0).strength()).contains(Strength.CORE);
    assertThat(page.total()).isEqualTo(58);
    assertThat(page.pages()).isEqualTo(12);
  }

  @Test
  void wordsAreFoundWithoutRegardToCaseAndAccentsAndInAnyOrder() {
    assertThat(catalogue.list(filter(null, null, "GEZONDHEID relationele"), 1, 10).items())
        .extracting(CoreGoalSummary::code)
        .contains("32D");
    assertThat(catalogue.list(filter(null, null, "creeren verbeelden"), 1, 10).total())
        .isPositive();
    assertThat(catalogue.list(filter(null, null, "xyzzy"), 1, 10).total()).isZero();
  }

  @Test
  void wordsInIllustrationsAreFoundToo() {
    assertThat(catalogue.list(filter(null, null, "sexting"), 1, 10).items())
        .extracting(CoreGoalSummary::code)
        .contains("32D");
  }

  @Test
  void pagePastTheEndIsEmpty() {
    PageOf<CoreGoalSummary> page = catalogue.list(GoalFilter.ALL, 1000, 20);

    assertThat(page.items()).isEmpty();
    assertThat(page.total()).isEqualTo(781);
  }

  @Test
  void facetsCountWithTheOtherChoicesButNotTheirOwn() {
    GoalFacets facets = catalogue.facets(filter(Sector.MBO, null, ""));

    assertThat(facets.generations())
        .contains(
            new GoalFacets.Count<>(Generation.MBO, 4),
            new GoalFacets.Count<>(Generation.IN_FORCE, 0));
    assertThat(facets.sectors())
        .contains(new GoalFacets.Count<>(Sector.MBO, 4))
        .anyMatch(count -> count.value() == Sector.PO && count.goals() == 58 + 117);
  }

  @Test
  void subjectAreaHoldsGoalsOfBothGenerations() {
    UUID peopleAndNature = UUID.fromString("2795bfff-8566-4e69-b70c-12efba965dc8");
    GoalFilter filter =
        new GoalFilter(
            Optional.of(Sector.VO), Optional.empty(), Optional.of(peopleAndNature), "", true);

    assertThat(catalogue.list(filter, 1, 50).items())
        .extracting(CoreGoalSummary::code)
        .contains("32D", "VO 34");
  }

  @Test
  void levelsAreFoundByTheirShortName() {
    assertThat(catalogue.findLevel("ob vo")).isPresent();
    assertThat(catalogue.findLevel("none of these")).isEmpty();
  }
}
