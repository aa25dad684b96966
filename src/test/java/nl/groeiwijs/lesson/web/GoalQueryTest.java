package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalQueryTest {

  private static Optional<GoalQuery> ask(Map<String, String> parameters) {
    Map<String, List<String>> values =
        parameters.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    return GoalQuery.of(new PublicRequest(Language.NL, "/kerndoelen", Map.of(), values));
  }

  @Test
  void withoutParametersEverythingIsAsked() {
    assertThat(ask(Map.of())).contains(new GoalQuery(GoalFilter.ALL, 1));
  }

  @Test
  void emptyChoicesOfTheFormAskNothing() {
    assertThat(ask(Map.of("sector", "", "soort", "", "vak", "", "q", " ")))
        .contains(new GoalQuery(GoalFilter.ALL, 1));
  }

  @Test
  void addressOfAnotherPageKeepsTheQuestion() {
    GoalQuery query =
        ask(Map.of("sector", "vo", "soort", "nieuw", "q", "grenzen & wensen", "pagina", "2"))
            .orElseThrow();

    assertThat(query.filter().sector()).contains(Sector.VO);
    assertThat(query.filter().generation()).contains(Generation.ACTUALISED);
    assertThat(query.at(3)).isEqualTo("?sector=vo&soort=nieuw&q=grenzen+%26+wensen&pagina=3");
    assertThat(query.at(1)).doesNotContain("pagina");
  }

  @ParameterizedTest
  @CsvSource({
    "sector, hbo",
    "soort, oud",
    "vak, geen-uuid",
    "rakend, misschien",
    "pagina, 0",
    "pagina, x",
    "pagina, 99999999999"
  })
  void unknownValueIsNotUnderstood(String name, String value) {
    assertThat(ask(Map.of(name, value))).isEmpty();
  }

  @Test
  void tooLongTextIsNotUnderstood() {
    assertThat(ask(Map.of("q", "a".repeat(201)))).isEmpty();
  }
}
