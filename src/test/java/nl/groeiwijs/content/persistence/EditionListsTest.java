package nl.groeiwijs.content.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionPage;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.web.EditionListAddress;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionListsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Actor LOOKING = new Actor(UUID.randomUUID(), "Kim", Set.of(Role.AUTHOR));

  private final TestDatabase database = new TestDatabase();
  private final Editions editions = new Editions(database.entities());
  private final EditionLists lists = new EditionLists(database.entities());

  private static Author person(String name) {
    return new Author(Optional.of(UUID.randomUUID()), name);
  }

  @BeforeEach
  void fill() {
    keep("gids", Language.NL, "/gids/kusje", "Een kusje hoeft niet", "2-4", "grenzen, praten", 1);
    keep("gids", Language.EN, "/gids/kiss", "No kiss needed", "2-4", "grenzen", 2);
    keep("les", Language.NL, "/les/foto", "Één foto te veel", "12-15", "online", 3);
    keep("begrip", Language.NL, "/begrippen#groei", "Groei", "", "", 4);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private UUID keep(
      String kind,
      Language language,
      String address,
      String title,
      String ages,
      String themes,
      int hour) {
    Instant at = NOON.plusSeconds(3600L * hour);
    String text =
        "---\ntitle: \""
            + title
            + "\"\nages: "
            + ages
            + "\nthemes: ["
            + themes
            + "]\n"
            + "review_by: 2027-0"
            + hour
            + "-01\n---\nTekst.\n";
    return database.inTransaction(
        () -> {
          UUID document = UUID.randomUUID();
          EditionRow edition = new EditionRow(document, language, address, at);
          editions.add(new DocumentRow(document, kind, at));
          editions.add(edition);
          editions.add(
              new RevisionRow(
                  edition.id(), 1, DocumentText.of(text), person("redactie"), "nieuw", at));
          return edition.id();
        });
  }

  private List<String> titles(EditionFilter filter) {
    return lists.list(filter, EditionOrder.CHANGED, true, 1, 50).items().stream()
        .map(EditionSummary::title)
        .toList();
  }

  private static EditionFilter asked(String parameter, String value) {
    return new EditionListAddress(Map.of(parameter, value)).filter(TODAY, LOOKING);
  }

  private static EditionFilter words(String words) {
    return asked("q", words);
  }

  @Test
  void theNewestChangeComesFirstAndPagesFollow() {
    assertThat(titles(EditionFilter.NONE))
        .containsExactly("Groei", "Één foto te veel", "No kiss needed", "Een kusje hoeft niet");
    EditionPage third = lists.list(EditionFilter.NONE, EditionOrder.CHANGED, true, 3, 1);
    assertThat(third.items()).extracting(EditionSummary::title).containsExactly("No kiss needed");
    assertThat(third.known()).isEqualTo(4);
    assertThat(third.more()).isFalse();
    assertThat(third.hasNext()).isTrue();
  }

  @Test
  void wordsAreFoundInTitleAndAddressWithoutAccents() {
    assertThat(titles(words("een FOTO"))).containsExactly("Één foto te veel");
    assertThat(titles(words("kiss"))).containsExactly("No kiss needed");
    assertThat(titles(words("gids kus"))).containsExactly("Een kusje hoeft niet");
    assertThat(titles(words("100%"))).isEmpty();
    assertThat(titles(words("_"))).isEmpty();
  }

  @Test
  void filtersNarrowTheList() {
    assertThat(titles(EditionFilter.of("gids", Language.EN))).containsExactly("No kiss needed");
    assertThat(titles(asked("thema", "grenzen")))
        .containsExactly("No kiss needed", "Een kusje hoeft niet");
    assertThat(
            titles(
                new EditionListAddress(
                        Map.of("status", "concept", "leeftijd", "3-6", "door", "redactie"))
                    .filter(TODAY, LOOKING)
                    .dueBy(LocalDate.of(2027, 1, 1))))
        .containsExactly("Een kusje hoeft niet");
  }

  @Test
  void whatIsInTheTrashIsNotInTheList() {
    UUID id = keep("vraag", Language.NL, "/vragen#weg", "Weg", "", "", 5);
    assertThat(titles(EditionFilter.NONE)).contains("Weg");
    database.inTransaction(
        () -> {
          editions.findEdition(id).orElseThrow().trash(NOON);
          return null;
        });
    assertThat(titles(EditionFilter.NONE)).doesNotContain("Weg").hasSize(4);
    assertThat(titles(words("weg"))).isEmpty();
  }

  @Test
  void everyOrderReadsItsOwnIndex() {
    for (EditionOrder order : EditionOrder.values()) {
      for (boolean descending : new boolean[] {true, false}) {
        assertThat(lists.list(EditionFilter.NONE, order, descending, 1, 50).items())
            .as(order + " " + descending)
            .hasSize(4);
        assertThat(lists.list(words("kus"), order, descending, 1, 50).items())
            .extracting(EditionSummary::title)
            .containsExactly("Een kusje hoeft niet");
      }
    }
  }

  @Test
  void aThemeOrAGoalThatManyHaveAndAWordThatFewHaveAreFoundTogether() {
    assertThat(
            titles(
                new EditionListAddress(Map.of("thema", "grenzen", "q", "ki"))
                    .filter(TODAY, LOOKING)))
        .containsExactly("No kiss needed");
    assertThat(titles(asked("kerndoel", UUID.randomUUID().toString()))).isEmpty();
  }

  @Test
  void anOwnerFindsTheirOwn() {
    assertThat(titles(asked("van", "ik"))).isEmpty();
    UUID id = keep("vraag", Language.NL, "/vragen#mijn", "Mijn", "", "", 5);
    database.inTransaction(
        () -> {
          editions.findEdition(id).orElseThrow().own(Author.of(LOOKING), NOON);
          return null;
        });
    assertThat(titles(asked("van", "ik"))).containsExactly("Mijn");
    assertThat(titles(asked("van", LOOKING.id().toString()))).containsExactly("Mijn");
  }

  @Test
  void titlesAreSortedWithoutAccents() {
    assertThat(lists.list(EditionFilter.NONE, EditionOrder.TITLE, false, 1, 50).items())
        .extracting(EditionSummary::title)
        .containsExactly("Één foto te veel", "Een kusje hoeft niet", "Groei", "No kiss needed");
  }

  @Test
  void aNewRevisionIsWhatTheListShows() {
    UUID id = keep("vraag", Language.NL, "/vragen#oud", "Oud", "", "", 5);
    database.inTransaction(
        () -> {
          editions.add(
              new RevisionRow(
                  id, 2, DocumentText.of("---\ntitle: [\n---\n"), person("noor"), "fout", NOON));
          return null;
        });
    assertThat(lists.list(EditionFilter.NONE, EditionOrder.CHANGED, true, 1, 1).items().get(0))
        .satisfies(
            shown -> {
              assertThat(shown.changedBy()).isEqualTo("noor");
              assertThat(shown.name()).isEqualTo("/vragen#oud");
            });
    assertThat(editions.describeOutdated(10)).isZero();
  }
}
