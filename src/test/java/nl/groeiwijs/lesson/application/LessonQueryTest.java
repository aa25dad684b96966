package nl.groeiwijs.lesson.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonQueryTest {

  @Test
  void takenBackChoiceLeavesNothingBehind() {
    LessonQuery query = LessonQuery.ALL.with(LessonFacet.SECTOR, "po");
    assertThat(query.asksNothing()).isFalse();
    assertThat(query.without(LessonFacet.SECTOR, "po")).isEqualTo(LessonQuery.ALL);
  }

  @Test
  void facetWithoutValuesIsNoChoice() {
    assertThat(new LessonQuery("", Map.of(LessonFacet.FORM, Set.of()), 1))
        .isEqualTo(LessonQuery.ALL);
  }

  @Test
  void levelsAreThoseOfTheSectors() {
    assertThat(LessonFacet.LEVEL.options())
        .startsWith("groep-1", "groep-2")
        .contains("groep-8", "vo-6", "vso-1", "mbo-2")
        .doesNotContain("groep-9", "po-1");
  }

  @Test
  void goalIsNamedByItsKeyOnly() {
    assertThat(LessonFacet.GOAL.accepts("45885286-dc4b-4648-b4b3-16f14ebf262f")).isTrue();
    assertThat(LessonFacet.GOAL.accepts("PO 37")).isFalse();
  }
}
