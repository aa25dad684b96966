package nl.groeiwijs.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.groeiwijs.exchange.SchoolShelf;
import nl.groeiwijs.lesson.application.LessonDescription;
import nl.groeiwijs.lesson.web.LessonJsonLd;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a lesson and its record in the harvest say the same fifteen things. */
class SameWordsTest {

  private static final String HOST = "portal.example";
  private static final String CONCEPTS = "http://purl.edustandaard.nl/begrippenkader/";

  static Stream<LessonDescription> lessons() {
    return SchoolShelf.descriptions().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void pageAndRecordAgree(LessonDescription lesson) {
    String url = "https://" + HOST + lesson.address();
    String xml = new LomRecord(lesson, new RecordIdentifier(HOST).of(lesson.key()), url).xml();
    Map<String, List<String>> record = record(Jsoup.parse(xml, Parser.xmlParser()));
    Map<String, List<String>> page = page(read(LessonJsonLd.of(lesson, url, HOST)));

    assertThat(record).hasSize(15).allSatisfy((name, values) -> assertThat(values).isNotEmpty());
    assertThat(page).isEqualTo(record);
  }

  private static Map<String, List<String>> record(Document lom) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("object", texts(lom, "general > catalogentry > entry"));
    values.put("record", texts(lom, "metametadata > catalogentry > entry"));
    values.put("title", texts(lom, "general > title"));
    values.put("language", texts(lom, "general > language"));
    values.put("description", texts(lom, "general > description"));
    values.put("keywords", texts(lom, "general > keyword"));
    values.put("url", texts(lom, "technical > location"));
    values.put("publisher", List.of(texts(lom, "vcard").get(0).replaceAll(".*ORG:(\\S+).*", "$1")));
    values.put("aggregation", texts(lom, "aggregationlevel > value"));
    values.put("discipline", keys(lom, "discipline"));
    values.put("level", keys(lom, "educational level"));
    values.put("role", texts(lom, "intendedenduserrole > value"));
    values.put("access", keys(lom, "access rights"));
    values.put("cost", texts(lom, "cost > value"));
    values.put("licence", texts(lom, "copyrightandotherrestrictions > value"));
    return values;
  }

  private static List<String> texts(Document lom, String selector) {
    return lom.select(selector).eachText();
  }

  private static List<String> keys(Document lom, String purpose) {
    return lom.select("classification").stream()
        .filter(part -> part.select("purpose > value").text().equals(purpose))
        .map(part -> part.select("taxon > id").text())
        .toList();
  }

  private static Map<String, List<String>> page(JsonObject json) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("object", List.of(json.getString("identifier")));
    values.put("record", List.of(json.getJsonObject("subjectOf").getString("identifier")));
    values.put("title", List.of(json.getString("name")));
    values.put("language", List.of(json.getString("inLanguage")));
    values.put("description", List.of(json.getString("description")));
    values.put(
        "keywords",
        json.getJsonArray("keywords").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList());
    values.put("url", List.of(json.getString("url")));
    values.put("publisher", List.of(json.getJsonObject("publisher").getString("name")));
    values.put("aggregation", List.of(json.getString("lom:aggregationLevel")));
    values.put("discipline", concepts(json, "educationalAlignment", "targetUrl"));
    values.put("level", concepts(json, "educationalLevel", "@id"));
    values.put("role", List.of(json.getJsonObject("audience").getString("educationalRole")));
    values.put("access", List.of(json.getString("dcterms:accessRights")));
    values.put("cost", List.of(json.getBoolean("isAccessibleForFree") ? "no" : "yes"));
    values.put(
        "licence",
        List.of(
            json.getString("license")
                .replace("https://creativecommons.org/licenses/by-sa/4.0/", "cc-by-sa-40")));
    return values;
  }

  private static List<String> concepts(JsonObject json, String name, String address) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
        .map(term -> term.getString(address).replace(CONCEPTS, ""))
        .toList();
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
