package nl.groeiwijs.lesson.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.curriculum.application.LessonsPerGoal;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.lesson.Taught;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.search.application.PublicationSearch;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.search.persistence.IndexSettings;
import nl.groeiwijs.search.persistence.PublicationIndex;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LessonFinderTest {

  private static final String RESPECT = "45885286-dc4b-4648-b4b3-16f14ebf262f";
  private static final String COPING = "45dbe23d-61b7-4332-872d-a5280d7a17b0";

  /** The published pages are those that a test put there. */
  private static final class Shelf extends PublishedPages {

    private final Map<UUID, PublishedDocument> lessons = new LinkedHashMap<>();

    Shelf() {
      super();
    }

    @Override
    public Optional<PublishedDocument> find(UUID editionId) {
      return Optional.ofNullable(lessons.get(editionId));
    }
  }

  private final Shelf shelf = new Shelf();
  private PublicationIndex index;
  private LessonFinder finder;

  @BeforeEach
  void openAndFill() {
    index = new PublicationIndex(IndexSettings.inMemory());
    finder = new LessonFinder(new PublicationSearch(index, List.of()), new Lessons(shelf));
    put("Samen spelen", LessonText.GOOD);
    put(
        "Grenzen op stage",
        LessonText.GOOD
            .with("ages: 10-12", "ages: 16-18")
            .with("sectors: [po]", "sectors: [mbo]")
            .with("groups: [8, 7]", "years: [1, 2]")
            .with("form: opdracht", "form: gesprek")
            .with("minutes: 30", "minutes: 60")
            .with("{minuten=15}", "{minuten=45}")
            .with("strength: kern", "strength: raakt"));
    put(
        "De groepsapp",
        LessonText.GOOD
            .with("themes: [grenzen]", "themes: [online]")
            .with("strength: raakt", "strength: kern")
            .with(RESPECT, "56f9d867-0000-4783-bd55-f0aaf8960908"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void put(String title, LessonText text) {
    UUID edition = UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Document document = text.with("\"Samen spelen\"", "\"" + title + "\"").document();
    PageSummary summary =
        new PageSummary(
            edition,
            document.id(),
            document.kind(),
            Language.NL,
            document.slug().value(),
            "/les/" + document.slug(),
            title,
            document.summary(),
            document.ages(),
            document.themes(),
            false,
            1,
            Optional.empty(),
            Instant.EPOCH,
            Instant.EPOCH);
    shelf.lessons.put(edition, new PublishedDocument(summary, document));
    index.put(IndexEntry.of(edition, edition, summary.address(), document));
  }

  private List<String> titles(LessonQuery query) {
    return finder.find(query).page().items().stream()
        .map(found -> found.summary().title())
        .toList();
  }

  @Test
  void youngestPupilsComeFirst() {
    assertThat(titles(LessonQuery.ALL)).hasSize(3).endsWith("Grenzen op stage");
  }

  @Test
  void everyFacetFindsByItsOwnWords() {
    assertThat(titles(LessonQuery.ALL.with(LessonFacet.SECTOR, "mbo")))
        .containsExactly("Grenzen op stage");
    assertThat(titles(LessonQuery.ALL.with(LessonFacet.LEVEL, "mbo-2")))
        .containsExactly("Grenzen op stage");
    assertThat(titles(LessonQuery.ALL.with(LessonFacet.LEVEL, "groep-7"))).hasSize(2);
    assertThat(titles(LessonQuery.ALL.with(LessonFacet.THEME, "online")))
        .containsExactly("De groepsapp");
    assertThat(titles(LessonQuery.ALL.with(LessonFacet.MINUTES, "41-60")))
        .containsExactly("Grenzen op stage");
    assertThat(titles(LessonQuery.ALL.with(LessonFacet.FORM, "gesprek")))
        .containsExactly("Grenzen op stage");
    assertThat(titles(LessonQuery.ALL.with(LessonFacet.GOAL, RESPECT)))
        .containsExactlyInAnyOrder("Samen spelen", "Grenzen op stage");
  }

  @Test
  void countsStayLiveForTheOtherValuesOfAFacet() {
    FoundLessons found = finder.find(LessonQuery.ALL.with(LessonFacet.SECTOR, "mbo"));
    assertThat(found.page().total()).isEqualTo(1);
    assertThat(found.count(LessonFacet.SECTOR, "po")).isEqualTo(2);
    assertThat(found.count(LessonFacet.FORM, "opdracht")).isZero();
    assertThat(found.count(LessonFacet.FORM, "gesprek")).isEqualTo(1);
  }

  @Test
  void wordsThatNoLessonHasFindWhatIsAlikeAndSaySo() {
    assertThat(finder.find(new LessonQuery("groepsapp", Map.of(), 1)).exact()).isTrue();
    FoundLessons alike = finder.find(new LessonQuery("groepsapq", Map.of(), 1));
    assertThat(alike.exact()).isFalse();
    assertThat(alike.page().items()).hasSize(1);
  }

  @Test
  void lessonThatJustWentAwayIsLeftOut() {
    shelf.lessons.clear();
    assertThat(titles(LessonQuery.ALL)).isEmpty();
  }

  @Test
  void lessonsThatWorkOnAGoalComeBeforeThoseThatTouchIt() {
    LessonCoverage coverage = new LessonCoverage(finder, Taught.NO_GOALS);
    UUID goal = UUID.fromString(COPING);
    assertThat(coverage.list(goal, Language.EN))
        .extracting(LessonsPerGoal.Lesson::title)
        .startsWith("De groepsapp")
        .hasSize(3);
    assertThat(coverage.list(goal, Language.NL).get(0).reason()).isEqualTo("Hulp halen.");
    assertThat(coverage.count(goal)).isEqualTo(3);
    assertThat(coverage.count(UUID.fromString(RESPECT))).isEqualTo(2);
    assertThat(coverage.list(new UUID(0, 1), Language.NL)).isEmpty();
  }
}
