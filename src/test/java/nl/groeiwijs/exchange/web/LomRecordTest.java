package nl.groeiwijs.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.groeiwijs.exchange.SchoolShelf;
import nl.groeiwijs.exchange.XmlCheck;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.lesson.application.LessonDescription;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every lesson in the words that Edurep knows. A word outside its list is dropped there in silence,
 * so the lists are spelled out here.
 */
class LomRecordTest {

  private static final XmlCheck SCHEMA = new XmlCheck("nl-lom.xsd");
  private static final String CONCEPTS = "http://purl.edustandaard.nl/begrippenkader";
  private static final String EDUSTANDAARD = "http://purl.edustandaard.nl/";

  /** The words that may stand under each vocabulary. */
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "LOMv1.0",
          Set.of("3", "final", "publisher", "no"),
          EDUSTANDAARD + "vdex_learningresourcetype_czp_20060628.xml",
          Set.of(
              "evaluatie- en toetsmateriaal",
              "gesloten opdracht",
              "open opdracht",
              "verkennings- en onderzoeksmateriaal",
              "handleiding",
              "informatiebron",
              "gereedschap",
              "professionaliseringsmateriaal"),
          EDUSTANDAARD + "vdex_intendedenduserrole_lomv1p0_20060628.xml",
          Set.of("learner", "teacher", "author", "manager"),
          EDUSTANDAARD + "vdex_context_czp_20060628.xml",
          Set.of("VVE", "PO", "SBaO", "SO", "VO", "BVE", "HBO", "WO", "bedrijfsopleiding"),
          "https://purl.edustandaard.nl/copyrightsandotherrestrictions_nllom_20180530",
          Set.of("yes", "no", "cc-by-40", "cc-by-sa-40"),
          EDUSTANDAARD + "classification_purpose_nllom_20180530",
          Set.of("discipline", "educational level", "educational objective", "access rights"));

  static Stream<LessonDescription> lessons() {
    return SchoolShelf.descriptions().stream();
  }

  private static String xml(LessonDescription lesson) {
    return new LomRecord(lesson, "oai:x.nl:" + lesson.key(), "https://x.nl" + lesson.address())
        .xml();
  }

  private static Document read(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyLessonIsAsTheSchemaWantsIt(LessonDescription lesson) {
    assertThat(SCHEMA.errors(xml(lesson))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyWordStandsInItsVocabulary(LessonDescription lesson) {
    List<Element> words =
        read(xml(lesson)).select("*:has(> source):has(> value)").stream().toList();
    assertThat(words).hasSizeGreaterThan(10);
    for (Element word : words) {
      assertThat(WORDS.get(word.selectFirst("source").text()))
          .as(word.outerHtml())
          .contains(word.selectFirst("value").text());
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyLessonHasALevelAndASubjectAreaOfTheNationalLists(LessonDescription lesson) {
    Document lom = read(xml(lesson));
    assertThat(keys(lom, "discipline", CONCEPTS)).isNotEmpty();
    assertThat(keys(lom, "educational level", CONCEPTS))
        .isNotEmpty()
        .isSubsetOf(
            "512e4729-03a4-43a2-95ba-758071d1b725",
            "e7f1c08f-08fb-48ab-be8e-c131b1bce54a",
            "2a1401e9-c223-493b-9b86-78f6993b1a8d",
            "dbbc3e87-a848-4425-912a-d494e43e5e59",
            "f3ac3fbb-5eae-49e0-8494-0a44855fff25");
    assertThat(
            keys(lom, "access rights", EDUSTANDAARD + "classification_accessrights_nllom_20180530"))
        .containsExactly("OpenAccess");
  }

  private static List<String> keys(Document lom, String purpose, String source) {
    return lom.select("classification").stream()
        .filter(part -> part.select("purpose > value").text().equals(purpose))
        .filter(part -> part.select("taxonpath > source").text().equals(source))
        .map(part -> part.select("taxon > id").text())
        .toList();
  }

  @Test
  void coreGoalsOfSloAreObjectivesByTheirKey() {
    LessonDescription lesson =
        lessons()
            .filter(l -> l.address().equals("/les/de-zes-spelregels"))
            .findFirst()
            .orElseThrow();
    assertThat(
            keys(
                read(xml(lesson)),
                "educational objective",
                "https://opendata.slo.nl/curriculum/uuid"))
        .contains("98082185-5cc7-49d5-95c3-da063198cd7b");
  }

  @Test
  void aLessonOfMboStandsUnderCitizenshipWithoutAGoalOfSlo() {
    LessonDescription lesson =
        lessons().filter(l -> l.address().contains("stage")).findFirst().orElseThrow();
    Document lom = read(xml(lesson));
    assertThat(keys(lom, "discipline", CONCEPTS))
        .containsExactly("a7bd6d47-9885-48f8-accf-5038b827a41d");
    assertThat(lom.select("educational > context > value").text()).isEqualTo("BVE");
    assertThat(lom.text()).doesNotContain("opendata.slo.nl");
  }

  @Test
  void whatAnEditorTypesStaysText() {
    LessonText sly = LessonText.GOOD.with("\"Samen spelen\"", "\"Samen & <b>spelen</b>\"");
    String xml = xml(SchoolShelf.DESCRIBE.execute(SchoolShelf.published(sly)));
    assertThat(SCHEMA.errors(xml)).isEmpty();
    assertThat(read(xml).selectFirst("general > title").text()).isEqualTo("Samen & <b>spelen</b>");
  }

  @Test
  void theSchemaSeesWhatIsMissing() {
    String xml = xml(lessons().findFirst().orElseThrow());
    assertThat(SCHEMA.errors(xml.replaceAll("<keyword>.*?</keyword>", ""))).isNotEmpty();
    assertThat(SCHEMA.errors(xml.replaceAll("<rights>.*?</rights>", ""))).isNotEmpty();
    assertThat(SCHEMA.errors(xml.replaceFirst("<location>http", "<location>/x"))).isNotEmpty();
  }
}
