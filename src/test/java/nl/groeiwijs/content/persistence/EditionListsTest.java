package nl.groeiwijs.content.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionListsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

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
    return lists.list(filter, EditionOrder.CHANGED, true, 0, 50).stream()
        .map(EditionSummary::title)
        .toList();
  }

  private static EditionFilter words(String words) {
    EditionFilter none = EditionFilter.NONE;
    return new EditionFilter(
        words,
        none.kind(),
        none.state(),
        none.language(),
        none.theme(),
        none.ages(),
        none.person(),
        none.reviewUntil());
  }

  @Test
  void theNewestChangeComesFirstAndPagesFollow() {
    assertThat(titles(EditionFilter.NONE))
        .containsExactly("Groei", "Één foto te veel", "No kiss needed", "Een kusje hoeft niet");
    assertThat(lists.list(EditionFilter.NONE, EditionOrder.CHANGED, true, 2, 1))
        .extracting(EditionSummary::title)
        .containsExactly("No kiss needed");
    assertThat(lists.count(EditionFilter.NONE)).isEqualTo(4);
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
    assertThat(titles(filter(Optional.of("gids"), Optional.of(Language.EN), Optional.empty())))
        .containsExactly("No kiss needed");
    assertThat(titles(filter(Optional.empty(), Optional.empty(), Optional.of(Theme.GRENZEN))))
        .containsExactly("No kiss needed", "Een kusje hoeft niet");
    assertThat(
            titles(
                new EditionFilter(
                    "",
                    Optional.empty(),
                    Optional.of(EditionState.CONCEPT),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(AgeRange.ofYears(3, 6)),
                    Optional.of("redactie"),
                    Optional.of(LocalDate.of(2027, 1, 1)))))
        .containsExactly("Een kusje hoeft niet");
  }

  private static EditionFilter filter(
      Optional<String> kind, Optional<Language> language, Optional<Theme> theme) {
    return new EditionFilter(
        "",
        kind,
        Optional.empty(),
        language,
        theme,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void titlesAreSortedWithoutAccents() {
    assertThat(lists.list(EditionFilter.NONE, EditionOrder.TITLE, false, 0, 50))
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
    assertThat(lists.list(EditionFilter.NONE, EditionOrder.CHANGED, true, 0, 1).get(0))
        .satisfies(
            shown -> {
              assertThat(shown.changedBy()).isEqualTo("noor");
              assertThat(shown.name()).isEqualTo("/vragen#oud");
            });
    assertThat(editions.describeOutdated(10)).isZero();
  }
}
