package nl.groeiwijs.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.shared.domain.Issue;
import org.junit.jupiter.api.Test;

class FacetValuesTest {

  private static final UUID EDITION = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private static final String LESSON =
      """
      ---
      id: 59ceca53-06f7-47c5-bd9a-73175ff92a76
      kind: les
      lang: nl
      slug: grenzen-op-stage
      title: "Grenzen op stage"
      summary: "Een les."
      ages: 11-16
      themes: [grenzen, school]
      author: redactie
      written: 2026-11-23
      sectors: [po, vo, mbo]
      groups: [8]
      years: [1, 2]
      minutes: 50
      form: gesprek
      kerndoelen:
        - {uuid: E1C099B8-28e8-3e71-8310-83d55a6bcb1c, code: "mbo 2.4", strength: kern, reason: "x"}
      ---

      ## Kop {#kop}

      Tekst.
      """;

  private static IndexEntry entry(String text) {
    Document document =
        new DocumentParser(new Kinds(List.of(new AnyKind())))
            .parse(text, Optional.empty())
            .document()
            .orElseThrow();
    return IndexEntry.of(EDITION, EDITION, "/les/grenzen-op-stage", document);
  }

  @Test
  void aLessonIsFiledUnderEachOfItsLevels() {
    assertThat(entry(LESSON).values(Facet.LEVEL))
        .containsExactlyInAnyOrder("groep-8", "vo-1", "vo-2", "mbo-1", "mbo-2");
    assertThat(entry(LESSON).values(Facet.SECTOR)).containsExactlyInAnyOrder("po", "vo", "mbo");
  }

  @Test
  void agesCoverEveryBandThatTheyShareAMonthWith() {
    assertThat(entry(LESSON).values(Facet.AGE)).containsExactlyInAnyOrder("9-12", "12-15", "15-18");
  }

  @Test
  void theRestComesFromTheFieldsAsTheyStand() {
    IndexEntry entry = entry(LESSON);
    assertThat(entry.values(Facet.KIND)).isEqualTo(Set.of("les"));
    assertThat(entry.values(Facet.THEME)).isEqualTo(Set.of("grenzen", "school"));
    assertThat(entry.values(Facet.MINUTES)).isEqualTo(Set.of("41-60"));
    assertThat(entry.values(Facet.FORM)).isEqualTo(Set.of("gesprek"));
    assertThat(entry.values(Facet.AUDIENCE)).isEqualTo(Set.of("school"));
    assertThat(entry.values(Facet.KERNDOEL))
        .isEqualTo(Set.of("e1c099b8-28e8-3e71-8310-83d55a6bcb1c"));
  }

  @Test
  void aPublicationWithoutSchoolFieldsIsForParents() {
    String guide = LESSON.replaceAll("(?s)sectors:.*?---", "---");
    assertThat(entry(guide).values(Facet.AUDIENCE)).isEqualTo(Set.of("ouders"));
    assertThat(entry(guide).values(Facet.LEVEL)).isEmpty();
    assertThat(entry(guide).values(Facet.MINUTES)).isEmpty();
  }

  @Test
  void aHeadingEndsAPassage() {
    assertThat(entry(LESSON).text()).isEqualTo("Kop" + Marked.PARAGRAPH + "Tekst.");
  }

  private static final class AnyKind implements Kind {

    @Override
    public String id() {
      return "les";
    }

    @Override
    public Set<String> keys() {
      return Set.of("sectors", "groups", "years", "minutes", "form", "kerndoelen");
    }

    @Override
    public List<Issue> check(Document document) {
      return List.of();
    }

    @Override
    public String address(Document document) {
      return "/les/" + document.slug();
    }
  }
}
