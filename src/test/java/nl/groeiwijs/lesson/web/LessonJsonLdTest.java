package nl.groeiwijs.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import nl.groeiwijs.exchange.SchoolShelf;
import nl.groeiwijs.lesson.LessonText;
import org.junit.jupiter.api.Test;

/** That it says what the harvest says is tested there. */
class LessonJsonLdTest {

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static String json(LessonText lesson) {
    return LessonJsonLd.of(
        SchoolShelf.DESCRIBE.execute(SchoolShelf.published(lesson)),
        "https://portal.example/les/samen-spelen",
        "portal.example");
  }

  @Test
  void lessonIsALearningResourceForTeachers() {
    JsonObject resource = read(json(LessonText.GOOD));
    assertThat(resource.getJsonArray("@context").getString(0)).isEqualTo("https://schema.org");
    assertThat(resource.getString("@type")).isEqualTo("LearningResource");
    assertThat(resource.getString("name")).isEqualTo("Samen spelen");
    assertThat(resource.getString("description")).isEqualTo("De klas oefent met samen spelen.");
    assertThat(resource.getString("timeRequired")).isEqualTo("PT30M");
    assertThat(resource.getString("typicalAgeRange")).isEqualTo("10-12");
    assertThat(resource.getJsonObject("audience").getString("educationalRole"))
        .isEqualTo("teacher");
  }

  @Test
  void coreGoalsAreWhatItTeachesByTheirUri() {
    JsonObject goal = read(json(LessonText.GOOD)).getJsonArray("teaches").getJsonObject(0);
    assertThat(goal.getString("@id"))
        .isEqualTo("https://opendata.slo.nl/curriculum/uuid/45885286-dc4b-4648-b4b3-16f14ebf262f");
    assertThat(goal.getString("name")).startsWith("PO 37");
  }

  @Test
  void textCannotCloseTheScriptElement() {
    String json = json(LessonText.GOOD.with("\"Samen spelen\"", "\"</script><b>Samen\""));
    assertThat(json).doesNotContain("</");
    assertThat(read(json).getString("name")).isEqualTo("</script><b>Samen");
  }
}
