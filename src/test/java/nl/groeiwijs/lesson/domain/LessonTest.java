package nl.groeiwijs.lesson.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.LessonText;
import org.junit.jupiter.api.Test;

class LessonTest {

  private final Lesson lesson = LessonText.GOOD.lesson();

  @Test
  void frontMatterIsRead() {
    assertThat(lesson.pupils()).isEqualTo(new Pupils(List.of(Sector.PO), List.of(7, 8), List.of()));
    assertThat(lesson.minutes()).isEqualTo(30);
    assertThat(lesson.preparation()).isEqualTo(10);
    assertThat(lesson.form()).isEqualTo(LessonForm.OPDRACHT);
    assertThat(lesson.sensitivity()).isEqualTo("Let op wie er alleen staat.");
    assertThat(lesson.guide())
        .hasValueSatisfying(slug -> assertThat(slug.value()).isEqualTo("de-eerste-smartphone"));
    assertThat(lesson.licence()).isEqualTo("CC BY-SA 4.0");
  }

  @Test
  void goalsThatTheLessonWorksOnComeFirst() {
    assertThat(lesson.goals()).extracting(GoalTag::code).containsExactly("PO 37", "PO 35");
    assertThat(lesson.goals().get(0).reason()).isEqualTo("Afspraken maken.");
  }

  @Test
  void stepsCarryTheirMinutes() {
    assertThat(lesson.steps())
        .extracting(step -> step.title() + " " + step.minutes())
        .containsExactly("Opening 10", "Spelen 15", "Afsluiting 5");
  }

  @Test
  void factBetweenTwoStepsBelongsToTheFirst() {
    assertThat(lesson.steps().get(0).blocks())
        .extracting(Block::fragment)
        .containsExactly("stap", "feit");
  }

  @Test
  void whatFollowsTheLastStepIsBackground() {
    assertThat(lesson.steps().get(2).blocks()).extracting(Block::fragment).containsExactly("stap");
    assertThat(lesson.background()).extracting(Block::fragment).containsExactly("tip");
  }

  @Test
  void whatPrecedesThePartsIsTheIntroduction() {
    assertThat(lesson.introduction()).extracting(Block::fragment).containsExactly("prose");
  }

  @Test
  void partsAreFoundByMeaning() {
    assertThat(lesson.worksheets())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Directive.class, sheet -> assertThat(sheet.title()).isEqualTo("Mijn spel"));
    assertThat(lesson.objectives()).hasSize(1);
    assertThat(lesson.letter()).hasSize(1);
    assertThat(lesson.differentiation()).isEmpty();
  }
}
