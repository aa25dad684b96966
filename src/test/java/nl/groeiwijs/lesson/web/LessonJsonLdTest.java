package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.Levels;
import nl.groeiwijs.curriculum.domain.TextSource;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.lesson.domain.Lesson;
import org.junit.jupiter.api.Test;

class LessonJsonLdTest {

  private static final String URL = "https://portal.example/les/samen-spelen";

  private final Lesson lesson = LessonText.GOOD.lesson();

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private JsonObject describe(CoreGoal goal) {
    List<LessonGoal> goals =
        List.of(
            new LessonGoal(lesson.goals().get(0), Optional.of(goal), 1),
            new LessonGoal(lesson.goals().get(1), Optional.empty(), 1));
    return read(LessonJsonLd.of(lesson, goals, "Groep 7 en 8", URL));
  }

  private CoreGoal goal(Generation generation) {
    return new CoreGoal(
        lesson.goals().get(0).uuid(),
        generation,
        "PO 37",
        "Omgaan met elkaar",
        "De leerlingen leren zich te gedragen.",
        "",
        new TextSource(TextSource.Wording.SLO, "SLO", "https://opendata.slo.nl/", ""),
        new GoalSet(
            new UUID(0, 1),
            generation,
            "Kerndoelen primair onderwijs",
            new GoalSet.Standing("in werking", "", "", "zeker", List.of())),
        List.of(),
        "",
        "",
        new Levels(List.of("po")),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  @Test
  void lessonIsALearningResourceForTeachers() {
    JsonObject resource = describe(goal(Generation.IN_FORCE));
    assertThat(resource.getString("@context")).isEqualTo("https://schema.org");
    assertThat(resource.getString("@type")).isEqualTo("LearningResource");
    assertThat(resource.getString("name")).isEqualTo("Samen spelen");
    assertThat(resource.getString("description")).isEqualTo("De klas oefent met samen spelen.");
    assertThat(resource.getString("url")).isEqualTo(URL);
    assertThat(resource.getString("inLanguage")).isEqualTo("nl");
    assertThat(resource.getString("educationalLevel")).isEqualTo("Groep 7 en 8");
    assertThat(resource.getString("timeRequired")).isEqualTo("PT30M");
    assertThat(resource.getString("learningResourceType")).isEqualTo("activity");
    assertThat(resource.getString("license"))
        .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
    assertThat(resource.getJsonObject("audience").getString("educationalRole"))
        .isEqualTo("teacher");
  }

  @Test
  void knownGoalsAreAlignedByTheirUri() {
    JsonObject resource = describe(goal(Generation.IN_FORCE));
    String uri = "https://opendata.slo.nl/curriculum/uuid/45885286-dc4b-4648-b4b3-16f14ebf262f";
    assertThat(resource.getJsonArray("educationalAlignment")).hasSize(1);
    JsonObject alignment = resource.getJsonArray("educationalAlignment").getJsonObject(0);
    assertThat(alignment.getString("alignmentType")).isEqualTo("teaches");
    assertThat(alignment.getString("targetUrl")).isEqualTo(uri);
    assertThat(alignment.getString("targetName")).isEqualTo("PO 37");
    assertThat(alignment.getString("educationalFramework"))
        .isEqualTo("Kerndoelen primair onderwijs");
    assertThat(resource.getJsonArray("teaches").getJsonObject(0).getString("@id")).isEqualTo(uri);
  }

  @Test
  void goalThatSloDoesNotPublishHasNoUri() {
    JsonObject resource = describe(goal(Generation.MBO));
    assertThat(resource.getJsonArray("educationalAlignment").getJsonObject(0))
        .doesNotContainKey("targetUrl")
        .containsKey("targetName");
    assertThat(resource.getJsonArray("teaches").getJsonObject(0)).doesNotContainKey("@id");
  }

  @Test
  void textCannotCloseTheScriptElement() {
    Lesson sly = LessonText.GOOD.with("\"Samen spelen\"", "\"</script><b>Samen\"").lesson();
    String json = LessonJsonLd.of(sly, List.of(), "Groep 7", URL);
    assertThat(json).doesNotContain("</");
    assertThat(read(json).getString("name")).isEqualTo("</script><b>Samen");
  }
}
