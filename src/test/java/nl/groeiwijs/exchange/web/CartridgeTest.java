package nl.groeiwijs.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.groeiwijs.exchange.SchoolShelf;
import nl.groeiwijs.exchange.XmlCheck;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.lesson.application.PublishedLesson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CartridgeTest {

  private static final String HOST = "https://portal.example";

  static Stream<PublishedLesson> lessons() {
    return SchoolShelf.lessons().stream();
  }

  private static byte[] zip(PublishedLesson lesson) {
    return new Cartridge(lesson, href -> HOST + href).bytes();
  }

  private static Map<String, String> files(PublishedLesson lesson) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip(lesson)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static PublishedLesson lesson(LessonText text) {
    return SchoolShelf.published(text);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyManifestIsAsTheStandardWantsItAndNamesEveryFile(PublishedLesson lesson)
      throws IOException {
    Map<String, String> files = files(lesson);
    String manifest = files.get("imsmanifest.xml");
    assertThat(new XmlCheck("cc11.xsd").errors(manifest)).isEmpty();

    Document read = Jsoup.parse(manifest, Parser.xmlParser());
    assertThat(read.select("resource > file").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(
            files.keySet().stream().filter(name -> !name.equals("imsmanifest.xml")).toList());
    assertThat(read.selectFirst("lomimscc|string").text())
        .isEqualTo(lesson.lesson().document().title());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyPageIsValidHtmlThatLeadsSomewhere(PublishedLesson lesson) throws IOException {
    for (Map.Entry<String, String> file : files(lesson).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertThat(errors(file.getValue())).as(file.getKey()).isEmpty();
        Document page = Jsoup.parse(file.getValue());
        assertThat(page.select("a[href], img[src]").stream().map(CartridgeTest::target))
            .as(file.getKey())
            .allMatch(target -> target.matches("(https?|mailto):.+"));
      }
    }
  }

  private static String target(Element element) {
    return element.attr(element.hasAttr("href") ? "href" : "src");
  }

  private static List<ParseError> errors(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(html, "");
    return parser.getErrors();
  }

  @Test
  void aLessonComesWithItsWorksheetAndItsLetter() throws IOException {
    Map<String, String> files = files(lesson(LessonText.GOOD));
    assertThat(files)
        .containsOnlyKeys(
            "imsmanifest.xml",
            "web/les.html",
            "web/werkblad.html",
            "web/ouderbrief.html",
            "links/groeiwijs.xml",
            "web/papier.css");
    assertThat(files.get("web/les.html"))
        .contains("Opening (10 min)", "Wat speel je graag?", "Niemand hoeft mee te doen.");
    assertThat(files.get("web/werkblad.html")).contains("Mijn spel");
    assertThat(files.get("web/ouderbrief.html")).contains("Beste ouders");
    assertThat(files.get("links/groeiwijs.xml")).contains(HOST + "/les/samen-spelen");
  }

  @Test
  void whatGoesStaleIsPointedAt() throws IOException {
    String plan = files(lesson(LessonText.GOOD)).get("web/les.html");
    assertThat(plan).doesNotContain("meldcode").contains("Actuele hulp en feiten");
  }

  @Test
  void aLessonWithoutAWorksheetHasNoSheet() throws IOException {
    Map<String, String> files =
        files(lesson(LessonText.GOOD.without(":::werkblad Mijn spel\n___\n:::\n")));
    assertThat(files).doesNotContainKey("web/werkblad.html");
  }

  @Test
  void whatAnEditorTypesStaysText() throws IOException {
    LessonText sly = LessonText.GOOD.with("\"Samen spelen\"", "\"Samen <script> & spelen\"");
    Map<String, String> files = files(lesson(sly));
    assertThat(files.get("web/les.html")).contains("Samen &lt;script&gt; &amp; spelen");
    assertThat(new XmlCheck("cc11.xsd").errors(files.get("imsmanifest.xml"))).isEmpty();
  }

  @Test
  void theSameLessonGivesTheSameBytes() {
    PublishedLesson lesson = lesson(LessonText.GOOD);
    assertThat(zip(lesson)).isEqualTo(zip(lesson));
  }

  @Test
  void aLinkWithinThePortalGetsItsHost() throws IOException {
    LessonText linked = LessonText.GOOD.with("Speel.", "Lees [de gids](/gids/spelen).");
    assertThat(files(lesson(linked)).get("web/les.html"))
        .contains("href=\"" + HOST + "/gids/spelen\"");
  }
}
