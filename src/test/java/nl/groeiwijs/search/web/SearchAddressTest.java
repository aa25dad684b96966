package nl.groeiwijs.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAddressTest {

  private static PublicRequest request(Map<String, List<String>> parameters) {
    return new PublicRequest(Language.NL, "/zoeken", Map.of(), parameters);
  }

  @Test
  void anAddressGivesTheQuestionAndTheQuestionTheAddress() {
    SearchAddress asked =
        SearchAddress.read(
                request(
                    Map.of(
                        "q", List.of(" eerste keer & zo "),
                        "soort", List.of("les", "gids"),
                        "leeftijd", List.of("4-6"),
                        "pagina", List.of("2"))))
            .orElseThrow();
    assertThat(asked.path())
        .isEqualTo("/zoeken?q=eerste+keer+%26+zo&leeftijd=4-6&soort=gids&soort=les&pagina=2");
    SearchQuery query = asked.query(Language.NL);
    assertThat(query.words()).isEqualTo("eerste keer & zo");
    assertThat(query.values(Facet.KIND)).isEqualTo(Set.of("gids", "les"));
    assertThat(query.number()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "leeftijd, 4-5",
    "thema, vliegtuigen",
    "soort, feit",
    "pagina, 0",
    "pagina, -1",
    "pagina, 1e3",
    "pagina, 1000"
  })
  void whatNoFormCanSendIsRefused(String name, String value) {
    assertThat(SearchAddress.read(request(Map.of(name, List.of(value))))).isEmpty();
  }

  @Test
  void takingBackAFilterStartsAtTheFirstPage() {
    SearchAddress asked =
        SearchAddress.read(
                request(Map.of("thema", List.of("online", "grenzen"), "pagina", List.of("3"))))
            .orElseThrow();
    assertThat(asked.without(SearchFilter.THEME, "online").path())
        .isEqualTo("/zoeken?thema=grenzen");
  }

  @Test
  void everyFilterValueHasWordsInEveryLanguage() {
    for (Language language : Language.values()) {
      for (SearchFilter filter : SearchFilter.values()) {
        assertThat(filter.legend(language)).isNotBlank();
        assertThat(filter.options())
            .allSatisfy(value -> assertThat(filter.label(language, value)).isNotBlank());
      }
    }
  }
}
