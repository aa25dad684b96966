package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import nl.groeiwijs.exchange.XmlCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors for systems, as a system meets them. */
@ExtendWith(RunningPortal.class)
class SystemDoorsIT {

  private static HttpResponse<String> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return send(method, path, "", headers);
  }

  private static HttpResponse<String> send(
      String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningPortal.address() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return RunningPortal.CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static JsonObject json(String path) {
    return json(RunningPortal.get(path));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Document xml(String path) {
    return Jsoup.parse(RunningPortal.get(path).body(), Parser.xmlParser());
  }

  @Test
  void allLessonsCanBeHarvested() {
    Document answer = xml("/oai?verb=ListRecords&metadataPrefix=lom");
    assertThat(answer.select("record")).hasSize(25);
    XmlCheck schema = new XmlCheck("nl-lom.xsd");
    answer
        .select("metadata > lom")
        .forEach(lom -> assertThat(schema.errors(lom.outerHtml())).isEmpty());
  }

  @Test
  void aHarvesterMayPost() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            "POST",
            "/oai",
            "verb=ListIdentifiers&metadataPrefix=oai_dc&set=mbo",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body(), Parser.xmlParser()).select("header")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?verb=ListRecords", "?verb=%01&x=%ff"})
  void aWrongHarvestIsToldWhatIsWrong(String query) {
    HttpResponse<String> answer = RunningPortal.get("/oai" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<error code=\"bad");
  }

  @Test
  void aLessonCanBeTakenToALearningEnvironment() throws IOException, InterruptedException {
    Document page = Jsoup.parse(RunningPortal.get("/les/de-zes-spelregels").body());
    assertThat(page.select("a[href=/les/de-zes-spelregels/les.imscc]")).hasSize(1);
    HttpResponse<String> zip = ask("GET", "/les/de-zes-spelregels/les.imscc");
    assertThat(zip.statusCode()).isEqualTo(200);
    assertThat(zip.body()).startsWith("PK");
    assertThat(header(zip, "ETag")).isNotEmpty();
    assertThat(ask("GET", "/les/bestaat-niet/les.imscc").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/les/x/y/les.imscc").statusCode()).isEqualTo(404);
  }

  /** Of each list and of its first item; what they hold is what the description says. */
  @ParameterizedTest
  @CsvSource({
    "lessen, Les, HeleLes",
    "gidsen, Gids, HeleGids",
    "kerndoelen, Kerndoel, HeelKerndoel",
    "hulpdiensten, Hulpdienst, Hulpdienst"
  })
  void theReadInterfaceIsAsItsDescriptionSays(String list, String item, String whole) {
    JsonObject schemas =
        json("/api/v1/openapi.json").getJsonObject("components").getJsonObject("schemas");
    JsonObject page = json("/api/v1/" + list);
    assertThat(page.getInt("totaal")).isPositive();
    JsonArray items = page.getJsonArray("resultaten");
    assertThat(items).isNotEmpty();
    items.getValuesAs(JsonObject.class).forEach(one -> fits(one, schemas.getJsonObject(item)));

    String self = link(items.getJsonObject(0), "self");
    fits(json(self), schemas.getJsonObject(whole));
    assertThat(RunningPortal.get(link(items.getJsonObject(0), "pagina")).statusCode())
        .isEqualTo(200);
  }

  private static String link(JsonObject one, String name) {
    return one.getJsonObject("_links")
        .getJsonObject(name)
        .getString("href")
        .substring(RunningPortal.address().length());
  }

  private static void fits(JsonObject one, JsonObject schema) {
    Set<String> needed = new HashSet<>();
    schema.getJsonArray("required").forEach(name -> needed.add(text(name)));
    assertThat(one.keySet()).containsAll(needed);
    assertThat(schema.getJsonObject("properties").keySet()).containsAll(one.keySet());
  }

  private static String text(JsonValue value) {
    return value.toString().replace("\"", "");
  }

  @Test
  void listsAreReadPageByPage() {
    Set<String> seen = new HashSet<>();
    String next = "/api/v1/kerndoelen?generatie=nieuw&sector=po";
    int total = json(next).getInt("totaal");
    while (!next.isEmpty()) {
      JsonObject page = json(next);
      page.getJsonArray("resultaten")
          .getValuesAs(JsonObject.class)
          .forEach(goal -> assertThat(seen.add(goal.getString("uuid"))).isTrue());
      next = page.getJsonObject("_links").containsKey("next") ? link(page, "next") : "";
    }
    assertThat(seen).hasSize(total).hasSizeGreaterThan(20);
  }

  @Test
  void lessonsAreFoundByWhatTheyAreAbout() {
    JsonObject found = json("/api/v1/lessen?sector=mbo");
    assertThat(found.getInt("totaal")).isEqualTo(1);
    assertThat(found.getJsonArray("resultaten").getJsonObject(0).getString("slug"))
        .isEqualTo("grenzen-op-stage");
  }

  @Test
  void noSensitiveGuideIsPassedOn() {
    String all = RunningPortal.get("/api/v1/gidsen").body();
    assertThat(all).doesNotContain("\"slug\":\"route-");
    Document map = xml("/sitemap.xml");
    json("/api/v1/gidsen")
        .getJsonArray("resultaten")
        .getValuesAs(JsonObject.class)
        .forEach(guide -> assertThat(map.text()).contains(link(guide, "pagina")));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/lessen?sektor=po, 400",
    "GET, /api/v1/lessen?sector=x, 400",
    "GET, /api/v1/lessen?pagina=0, 400",
    "GET, /api/v1/lessen?pagina=1&pagina=2, 400",
    "GET, /api/v1/lessen/bestaat-niet, 404",
    "GET, /api/v1/lessen/, 404",
    "GET, /api/v1/kerndoelen/x, 404",
    "GET, /api/v1/bestaat-niet, 404",
    "GET, /api/v2/lessen, 404",
    "GET, /api/v1, 404",
    "DELETE, /api/v1/lessen, 405"
  })
  void whatIsWrongIsAProblem(String method, String path, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(method, path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(json(answer).getInt("status")).isEqualTo(status);
    assertThat(json(answer).getString("detail")).isNotBlank();
    assertThat(header(answer, "API-Version")).isEqualTo("1.0.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/lessen",
        "/api/v1/openapi.json",
        "/ims/case/v1p1/CFDocuments",
        "/oai?verb=Identify"
      })
  void everyPageOnTheWebMayReadAndNobodyIsFollowed(String path)
      throws IOException, InterruptedException {
    HttpResponse<String> first = ask("GET", path);
    HttpResponse<String> second = ask("GET", path);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(header(second, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(first, "ETag")).isNotEmpty();
    assertThat(second.headers().map()).doesNotContainKeys("set-cookie");
    HttpResponse<String> may = ask("OPTIONS", path);
    assertThat(may.statusCode()).isEqualTo(204);
    assertThat(header(may, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
  }

  @Test
  void whoHasAnAnswerIsToldThatNothingChanged() throws IOException, InterruptedException {
    String tag = header(ask("GET", "/api/v1/lessen"), "ETag");
    assertThat(ask("GET", "/api/v1/lessen", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void everyFrameworkLeadsToItsGoals() {
    JsonObject documents = json("/ims/case/v1p1/CFDocuments?limit=2");
    assertThat(documents.getJsonArray("CFDocuments")).hasSize(2);
    assertThat(json("/ims/case/v1p1/CFDocuments?offset=2").getJsonArray("CFDocuments")).hasSize(1);
    JsonObject first = documents.getJsonArray("CFDocuments").getJsonObject(0);
    String whole =
        first
            .getJsonObject("CFPackageURI")
            .getString("uri")
            .substring(RunningPortal.address().length());
    JsonObject item = json(whole).getJsonArray("CFItems").getJsonObject(1);
    String one = item.getString("uri").substring(RunningPortal.address().length());
    assertThat(json(one).getString("identifier")).isEqualTo(item.getString("identifier"));
  }

  @ParameterizedTest
  @CsvSource({
    "/ims/case/v1p1/CFDocuments?limit=x, 400",
    "/ims/case/v1p1/CFItems/00000000-0000-0000-0000-000000000000, 404",
    "/ims/case/v1p1/CFRubrics, 404"
  })
  void aWrongQuestionForGoalsIsRefusedAsTheStandardSays(String path, int status) {
    HttpResponse<String> answer = RunningPortal.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).getString("imsx_codeMajor")).isEqualTo("failure");
  }

  @Test
  void themesAndCoreGoalsHaveAFeed() {
    assertThat(xml("/feed/grenzen.atom").select("entry")).isNotEmpty();
    String goal = "/kerndoel/98082185-5cc7-49d5-95c3-da063198cd7b";
    Document page = Jsoup.parse(RunningPortal.get(goal).body());
    String feed = page.select("link[type=application/atom+xml]").get(1).attr("href");
    assertThat(xml(feed).select("entry")).isNotEmpty();
    assertThat(RunningPortal.get("/feed/nergens.atom").statusCode()).isEqualTo(404);
    assertThat(RunningPortal.get("/feed/kerndoel/x.atom").statusCode()).isEqualTo(404);
  }

  @Test
  void everyExampleOnThePageWorks() {
    Document page = Jsoup.parse(RunningPortal.get("/gegevens").body());
    page.select(".gw-data a[href]")
        .forEach(
            link ->
                assertThat(RunningPortal.get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200));
    page.select(".gw-data code")
        .forEach(
            code ->
                assertThat(
                        RunningPortal.get(code.text().substring(RunningPortal.address().length()))
                            .statusCode())
                    .as(code.text())
                    .isEqualTo(200));
  }
}
