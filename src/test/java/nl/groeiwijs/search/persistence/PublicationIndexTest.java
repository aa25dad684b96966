package nl.groeiwijs.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.Hit;
import nl.groeiwijs.search.domain.Precision;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.search.domain.SearchResult;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationIndexTest {

  private PublicationIndex index;

  @BeforeEach
  void open() {
    index = new PublicationIndex(IndexSettings.inMemory());
  }

  @AfterEach
  void close() {
    index.close();
  }

  private SearchResult find(String words) {
    return index.search(SearchQuery.in(Language.NL).words(words));
  }

  private static List<String> titles(SearchResult result) {
    return result.hits().items().stream().map(Hit::title).toList();
  }

  @Nested
  class Words {

    @BeforeEach
    void fill() {
      index.put(
          Entries.guide(
              "De eerste telefoon",
              "Maak samen afspraken.",
              "Spreek af waar de telefoon slaapt. In de cafés mag hij mee."));
      index.put(
          Entries.guide(
              "Veranderen in de puberteit",
              "Het lichaam groeit.",
              "Ongesteld worden, een baard, stemmingen van jongens en meisjes."));
      index.put(
          Entries.guide(
              "Foto doorgestuurd",
              "Wat doe je als een naaktfoto rondgaat?",
              "Bewaar bewijs. Het is niet jouw schuld. Regels voor afspraken op school."));
      index.put(Entries.english("The first phone", "Make agreements together about boundaries."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe", "smartphone", "mobieltje", "telefoonafspraken", "telefoons"})
    void findTheGuideInTheReadersOwnWords(String words) {
      SearchResult found = find(words);
      assertThat(titles(found)).startsWith("De eerste telefoon");
      assertThat(found.precision()).isEqualTo(Precision.ALL);
    }

    @Test
    void whatIsWithheldIsNeitherFoundNorCounted() {
      SearchQuery query = SearchQuery.in(Language.NL).words("telefoon").count(Facet.KIND);
      SearchResult open = index.search(query);
      Set<UUID> withheld = Set.of(open.hits().items().get(0).editionId());

      SearchResult found = index.search(query, withheld);

      assertThat(titles(open)).contains("De eerste telefoon");
      assertThat(titles(found)).doesNotContain("De eerste telefoon");
      assertThat(found.count(Facet.KIND, "gids")).isEqualTo(open.count(Facet.KIND, "gids") - 1);
      assertThat(index.count(query, withheld)).isEqualTo(index.count(query) - 1);
    }

    @Test
    void childrensWordsFindTheWordsOfExperts() {
      assertThat(titles(find("menstruatie"))).containsExactly("Veranderen in de puberteit");
      assertThat(titles(find("nude"))).containsExactly("Foto doorgestuurd");
    }

    @Test
    void whatHasEveryWordComesFirstAndOthersFollowWhereItIsAlone() {
      assertThat(titles(find("afspraken telefoon")))
          .containsExactly("De eerste telefoon", "Foto doorgestuurd");
    }

    @Test
    void whereEnoughHasEveryWordNothingElseIsShown() {
      for (String place : List.of("thuis", "op reis", "bij oma")) {
        index.put(Entries.guide("Afspraken " + place, "Over de telefoon.", "Samen."));
      }
      assertThat(titles(find("afspraken telefoon"))).hasSize(4).doesNotContain("Foto doorgestuurd");
    }

    @Test
    void aPageNeedNotHaveAWeakWord() {
      SearchResult found = find("telefoon voor mijn dochter van 9");
      assertThat(titles(found)).containsExactly("De eerste telefoon");
      assertThat(found.precision()).isEqualTo(Precision.ALL);
    }

    @Test
    void lessonsComeFirstOnlyForWhoAsksForOne() {
      index.put(Entries.lesson("De eerste telefoon in de klas", Map.of(Facet.KIND, Set.of("les"))));
      assertThat(titles(find("telefoon"))).startsWith("De eerste telefoon");
      assertThat(titles(find("les telefoon"))).startsWith("De eerste telefoon in de klas");
    }

    @Test
    void aTitleCountsForMoreThanText() {
      index.put(Entries.guide("Heel iets anders", "Over school.", "Ook in de puberteit."));
      assertThat(titles(find("puberteit"))).startsWith("Veranderen in de puberteit").hasSize(2);
    }

    @Test
    void aTypingErrorStillFindsAndSaysSo() {
      SearchResult found = find("puberteid jongens");
      assertThat(titles(found)).containsExactly("Veranderen in de puberteit");
      assertThat(found.precision()).isEqualTo(Precision.SIMILAR);
    }

    @Test
    void halfOfTheWordsIsEnoughWhenNothingHasThemAll() {
      SearchResult found = find("telefoon vulkaan");
      assertThat(titles(found)).containsExactly("De eerste telefoon");
      assertThat(found.precision()).isEqualTo(Precision.SOME);
    }

    @Test
    void oneWordOfManyIsNotEnough() {
      assertThat(find("telefoon vulkaan komkommer xylofoon").total()).isZero();
    }

    @Test
    void onlySmallWordsFindNothing() {
      assertThat(find("de het een").total()).isZero();
    }

    @Test
    void signsOfAQueryLanguageAreOnlySigns() {
      assertThat(titles(find("telefoon* AND (\"~^:"))).contains("De eerste telefoon");
      assertThat(find("*:*").total()).isZero();
    }

    @Test
    void eachLanguageIsSearchedOnItsOwn() {
      SearchQuery english = SearchQuery.in(Language.EN).words("agreement");
      assertThat(titles(index.search(english))).containsExactly("The first phone");
      assertThat(index.count(english.language(Language.NL))).isZero();
      assertThat(index.count(english)).isEqualTo(1);
    }

    @Test
    void anEntryThatIsTakenOutIsNotFound() {
      index.remove(find("puberteit").hits().items().get(0).editionId().toString());
      assertThat(find("ongesteld").total()).isZero();
      assertThat(index.count()).isEqualTo(3);
    }
  }

  @Nested
  class Marks {

    @Test
    void foundWordsAreMarkedAndTheTextIsEscaped() {
      index.put(
          Entries.guide(
              "Grenzen <b>aangeven</b>",
              "Kort & goed",
              "<script>alert('grens')</script> \uE000Zeg waar je grens ligt\uE001."));
      Hit hit = find("grenzen").hits().items().get(0);
      assertThat(hit.titleHtml().value())
          .isEqualTo("<mark>Grenzen</mark> &lt;b&gt;aangeven&lt;/b&gt;");
      assertThat(hit.snippetHtml().value())
          .contains("&lt;script&gt;", "<mark>grens</mark>")
          .doesNotContain("<script>");
    }

    @Test
    void aSummaryWithoutTheWordsIsShownAsItIs() {
      index.put(Entries.guide("Knuffelen", "Kort & goed", "Niets."));
      assertThat(find("knuffelen").hits().items().get(0).snippetHtml().value())
          .isEqualTo("Kort &amp; goed");
    }
  }

  @Nested
  class Facets {

    @BeforeEach
    void fill() {
      lesson("Een", "groep-7", "grenzen");
      lesson("Twee", "groep-8", "grenzen");
      lesson("Drie", "groep-8", "online");
      index.put(Entries.guide("Gids", "", ""));
    }

    private void lesson(String title, String level, String theme) {
      index.put(
          Entries.lesson(
              title,
              Map.of(
                  Facet.KIND, Set.of("les"),
                  Facet.LEVEL, Set.of(level, "vo-1"),
                  Facet.THEME, Set.of(theme))));
    }

    private SearchQuery lessons() {
      return SearchQuery.in(Language.NL)
          .choose(Facet.KIND, List.of("les"))
          .count(Facet.LEVEL, Facet.THEME, Facet.FORM);
    }

    @Test
    void withoutAChoiceEveryValueIsCounted() {
      SearchResult found = index.search(lessons());
      assertThat(found.total()).isEqualTo(3);
      assertThat(found.counts().get(Facet.LEVEL))
          .containsOnly(Map.entry("groep-7", 1L), Map.entry("groep-8", 2L), Map.entry("vo-1", 3L));
      assertThat(found.count(Facet.THEME, "grenzen")).isEqualTo(2);
      assertThat(found.count(Facet.FORM, "gesprek")).isZero();
    }

    @Test
    void aChoiceNarrowsTheOtherFacetsAndLeavesItsOwnAlive() {
      SearchResult found = index.search(lessons().choose(Facet.LEVEL, List.of("groep-7")));
      assertThat(titles(found)).containsExactly("Een");
      assertThat(found.count(Facet.LEVEL, "groep-8")).isEqualTo(2);
      assertThat(found.count(Facet.THEME, "online")).isZero();
    }

    @Test
    void valuesOfOneFacetAddUp() {
      assertThat(titles(index.search(lessons().choose(Facet.THEME, List.of("grenzen", "online")))))
          .containsExactlyInAnyOrder("Een", "Twee", "Drie");
    }

    @Test
    void pagesFollowEachOther() {
      SearchResult second = index.search(lessons().page(2, 2));
      assertThat(second.hits().items()).hasSize(1);
      assertThat(second.hits().pages()).isEqualTo(2);
    }
  }

  @Test
  void theIndexCanBeMadeAnew() {
    index.put(Entries.guide("Oud", "", ""));
    index.clear();
    index.putAll(List.of(Entries.guide("Nieuw", "", ""), Entries.guide("Ander", "", "")));
    assertThat(titles(find(""))).containsExactly("Ander", "Nieuw");
  }
}
