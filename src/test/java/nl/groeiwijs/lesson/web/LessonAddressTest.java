package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonAddressTest {

  private static final String GOAL = "45885286-dc4b-4648-b4b3-16f14ebf262f";

  private static Optional<LessonQuery> read(Map<String, List<String>> parameters) {
    return LessonAddress.read(new PublicRequest(Language.NL, "/lessen", Map.of(), parameters));
  }

  @Test
  void plainAddressAsksForEveryLesson() {
    assertThat(read(Map.of())).contains(LessonQuery.ALL);
    assertThat(LessonAddress.of(LessonQuery.ALL)).isEqualTo("/lessen");
  }

  @Test
  void everyPartOfAQuestionIsRead() {
    LessonQuery query =
        read(Map.of(
                "q", List.of(" app groep "),
                "sector", List.of("po", "vo"),
                "groep", List.of("groep-7"),
                "kerndoel", List.of(GOAL),
                "pagina", List.of("2")))
            .orElseThrow();
    assertThat(query)
        .isEqualTo(
            new LessonQuery(
                "app groep",
                Map.of(
                    LessonFacet.SECTOR, Set.of("po", "vo"),
                    LessonFacet.LEVEL, Set.of("groep-7"),
                    LessonFacet.GOAL, Set.of(GOAL)),
                2));
  }

  @Test
  void questionHasOneAddress() {
    LessonQuery query =
        LessonQuery.ALL
            .with(LessonFacet.THEME, "online")
            .with(LessonFacet.SECTOR, "vo")
            .with(LessonFacet.SECTOR, "po")
            .at(3);
    assertThat(LessonAddress.of(query))
        .isEqualTo("/lessen?sector=po&sector=vo&thema=online&pagina=3");
  }

  @Test
  void wordsAreEncoded() {
    LessonQuery query = new LessonQuery("ja & nee?", Map.of(), 1);
    assertThat(LessonAddress.of(query)).isEqualTo("/lessen?q=ja+%26+nee%3F");
  }

  @Test
  void changedChoiceStartsAtTheFirstPage() {
    LessonQuery third = LessonQuery.ALL.with(LessonFacet.FORM, "les").at(3);
    assertThat(LessonAddress.of(third.without(LessonFacet.FORM, "les"))).isEqualTo("/lessen");
    assertThat(LessonAddress.of(third.with(LessonFacet.FORM, "gesprek")))
        .isEqualTo("/lessen?vorm=gesprek&vorm=les");
  }

  @ParameterizedTest
  @CsvSource({
    "sector, hbo",
    "sector, ''",
    "groep, groep-9",
    "groep, vo-7",
    "groep, po-1",
    "thema, alles",
    "tijd, 50",
    "vorm, film",
    "kerndoel, 38",
    "pagina, 0",
    "pagina, -1",
    "pagina, twee",
    "pagina, 501"
  })
  void unknownValueIsNotUnderstood(String parameter, String value) {
    assertThat(read(Map.of(parameter, List.of(value)))).isEmpty();
  }

  @Test
  void tooManyWordsAreNotUnderstood() {
    assertThat(read(Map.of("q", List.of("a".repeat(200))))).isPresent();
    assertThat(read(Map.of("q", List.of("a".repeat(201))))).isEmpty();
  }
}
