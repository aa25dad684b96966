package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.domain.Pupils;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonWordsTest {

  private final LessonWords words = new LessonWords(Language.NL);

  @Test
  void groupsAreListedAsPeopleSayThem() {
    assertThat(words.pupils(pupils(Sector.PO, List.of(8, 7)))).isEqualTo("Groep 7 en 8");
    assertThat(words.pupils(pupils(Sector.PO, List.of(1)))).isEqualTo("Groep 1");
    assertThat(words.pupils(pupils(Sector.PO, List.of(1, 2, 3)))).isEqualTo("Groep 1, 2 en 3");
  }

  @Test
  void yearsCarryTheirSector() {
    Pupils pupils = new Pupils(List.of(Sector.VO, Sector.MBO), List.of(), List.of(1, 2));
    assertThat(words.pupils(pupils)).isEqualTo("Vo leerjaar 1 en 2 · Mbo leerjaar 1 en 2");
  }

  @Test
  void sectorStandsInForGroups() {
    assertThat(words.pupils(pupils(Sector.SO, List.of()))).isEqualTo("Speciaal onderwijs");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyChoiceHasANameOfItsOwn(Language language) {
    LessonWords inLanguage = new LessonWords(language);
    List<String> names =
        Stream.of(LessonFacet.values())
            .flatMap(facet -> facet.options().stream().map(value -> inLanguage.value(facet, value)))
            .toList();
    assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.contains("{"));
  }

  private static Pupils pupils(Sector sector, List<Integer> groups) {
    return new Pupils(List.of(sector), groups, List.of());
  }
}
