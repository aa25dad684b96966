package nl.groeiwijs.lesson.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonKindTest {

  private static final LessonText GOOD = LessonText.GOOD;

  private static void finds(LessonText text, String line, String key, Object... arguments) {
    assertThat(text.issues()).containsExactly(Issue.at(text.line(line), key, arguments));
    Issue issue = text.issues().get(0);
    assertThat(Texts.get(Language.NL, "content.issue." + issue.key(), issue.arguments().toArray()))
        .doesNotContain("{0}", "{1}");
  }

  @Test
  void goodLessonHasNoIssue() {
    assertThat(GOOD.issues()).isEmpty();
  }

  @Test
  void addressIsThatOfTheLesson() {
    assertThat(new LessonKind().address(GOOD.document())).isEqualTo("/les/samen-spelen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doelen", "materiaal", "veilig", "onthulling", "ouderbrief"})
  void everyLessonNeedsItsParts(String part) {
    LessonText text = GOOD.with(":::" + part + "\n", ":::let-op\n");
    finds(text, "Een les over spelen.", "directive.missing", part);
  }

  @Test
  void partStandsInTheLessonOnce() {
    finds(
        GOOD.with(":::tip\n", ":::veilig\n"), ":::veilig\nNiemand", "lesson.part.twice", "veilig");
  }

  @Test
  void objectivesAreAList() {
    finds(GOOD.with("- samen een", "samen een"), ":::doelen", "lesson.objectives.list");
  }

  @Test
  void worksheetHasAName() {
    finds(GOOD.with(" Mijn spel", ""), ":::werkblad", "lesson.worksheet.title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ages: 10-12\n", "minutes: 30\n", "preparation: 10\n", "sectors: [po]\n"})
  void fieldsAreNeeded(String field) {
    LessonText text = GOOD.without(field);
    finds(text, "id: ", "field.missing", field.substring(0, field.indexOf(':')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sectors: [po]|sectors: [po, hbo]|lesson.sector|hbo",
        "form: opdracht|form: film|lesson.form|film",
        "guide: de-eerste-smartphone|guide: De Gids|slug.form|De Gids",
        "preparation: 10|preparation: tien|field.number|preparation, tien",
      })
  void wordsAreKnown(String good, String bad, String key, String arguments) {
    LessonText text = GOOD.with(good, bad);
    finds(text, bad, key, (Object[]) arguments.split(", "));
  }

  @Test
  void licenceIsTheOneOfTheHouse() {
    LessonText text = GOOD.with("CC BY-SA 4.0", "CC BY-NC 4.0");
    finds(text, "licence:", "lesson.licence", "CC BY-NC 4.0", "CC BY-SA 4.0");
  }

  @Nested
  class PupilsOfALesson {

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "zeven"})
    void groupsGoFromOneToEight(String group) {
      finds(GOOD.with("[8, 7]", "[" + group + "]"), "groups:", "lesson.groups", group, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7"})
    void yearsGoFromOneToSix(String year) {
      LessonText text = GOOD.with("groups: [8, 7]", "groups: [8]\nyears: [" + year + "]");
      finds(text, "years:", "lesson.years", year, 6);
    }

    @Test
    void primarySchoolNeedsGroups() {
      LessonText text = GOOD.without("groups: [8, 7]\n");
      finds(text, "sectors:", "lesson.groups.missing", "po");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vo", "mbo"})
    void secondaryAndVocationalSchoolNeedYears(String sector) {
      LessonText text = GOOD.with("[po]", "[" + sector + "]");
      finds(text, "sectors:", "lesson.years.missing", sector);
    }
  }

  @Nested
  class Steps {

    @Test
    void minutesOfTheStepsAddUp() {
      finds(GOOD.with("{minuten=15}", "{minuten=16}"), "minutes: 30", "lesson.minutes", 30, 31);
    }

    @Test
    void stepHasMinutes() {
      finds(GOOD.with(" {minuten=15}", ""), ":::stap Spelen", "lesson.step.minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "kwartier", "1000"})
    void minutesOfAStepAreANumber(String minutes) {
      LessonText text = GOOD.with("{minuten=15}", "{minuten=" + minutes + "}");
      finds(text, ":::stap Spelen", "lesson.step.minutes");
    }

    @Test
    void stepHasATitle() {
      finds(GOOD.with(":::stap Spelen", ":::stap"), ":::stap {minuten=15}", "lesson.step.title");
    }

    @Test
    void twoStepsAreTooFew() {
      LessonText text =
          GOOD.with(":::stap Spelen {minuten=15}", ":::tip").with("minutes: 30", "minutes: 15");
      finds(text, ":::stap Opening", "lesson.steps.few", 2, 3);
    }
  }

  @Nested
  class Goals {

    private static final String UUID = "45dbe23d-61b7-4332-872d-a5280d7a17b0";

    @Test
    void keyIsAUuid() {
      finds(GOOD.with(UUID, "PO-35"), "- {uuid: PO-35", "lesson.goal.uuid", "PO-35");
    }

    @Test
    void strengthIsKnown() {
      LessonText text = GOOD.with("strength: raakt", "strength: half");
      finds(text, "- {uuid: " + UUID, "lesson.goal.strength", "half");
    }

    @Test
    void reasonIsNeeded() {
      LessonText text = GOOD.with(", reason: \"Hulp halen.\"", "");
      finds(text, "- {uuid: " + UUID, "field.missing", "kerndoelen.reason");
    }

    @Test
    void goalStandsInTheListOnce() {
      String other = "45885286-dc4b-4648-b4b3-16f14ebf262f";
      LessonText text = GOOD.with(UUID, other);
      assertThat(text.issues())
          .containsExactly(Issue.at(text.line("code: \"PO 37\""), "lesson.goal.twice", other));
    }

    @Test
    void lessonWithoutGoalIsNoLesson() {
      int start = GOOD.text().indexOf("kerndoelen:");
      int end = GOOD.text().indexOf("---\nEen les");
      String list = GOOD.text().substring(start, end);
      assertThat(GOOD.without(list).issues())
          .extracting(Issue::key)
          .containsExactly("field.missing");
      assertThat(GOOD.with(list, "kerndoelen: []\n").issues())
          .extracting(Issue::key)
          .isEqualTo(List.of("lesson.goals.none"));
    }
  }
}
