package nl.groeiwijs.exchange.web;

import static nl.groeiwijs.exchange.web.HarvestDesk.NINE;
import static nl.groeiwijs.exchange.web.HarvestDesk.PREFIX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.exchange.XmlCheck;
import nl.groeiwijs.exchange.domain.HarvestSets;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.shared.domain.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarvestProviderTest {

  private static final HarvestSets PO = new HarvestSets(List.of(Sector.PO));
  private static final HarvestSets BOTH = new HarvestSets(List.of(Sector.PO, Sector.VO));

  private final HarvestDesk harvest = new HarvestDesk();

  @AfterEach
  void close() {
    harvest.close();
  }

  private static List<String> texts(Document answer, String selector) {
    return answer.select(selector).eachText();
  }

  @Test
  void identifyTellsHowThePortalIsHarvested() {
    Document answer = harvest.ask("verb", "Identify");
    assertThat(texts(answer, "repositoryName")).containsExactly("Groeiwijs");
    assertThat(texts(answer, "baseURL")).containsExactly("https://portal.example/oai");
    assertThat(texts(answer, "protocolVersion")).containsExactly("2.0");
    assertThat(texts(answer, "adminEmail")).containsExactly("postmaster@portal.example");
    assertThat(texts(answer, "deletedRecord")).containsExactly("persistent");
    assertThat(texts(answer, "granularity")).containsExactly("YYYY-MM-DDThh:mm:ssZ");
  }

  @Test
  void theFormatsAreNlLomAndDublinCore() {
    assertThat(texts(harvest.ask("verb", "ListMetadataFormats"), "metadataPrefix"))
        .containsExactly("lom", "oai_dc");
  }

  @Test
  void theSetsAreTheSectors() {
    Document answer = harvest.ask("verb", "ListSets");
    assertThat(texts(answer, "setSpec")).containsExactly("po", "so", "vo", "vso", "mbo");
    assertThat(texts(answer, "setName")).contains("Basisonderwijs");
  }

  @Test
  void aRecordHasItsHeaderItsSetsAndItsMetadata() {
    UUID id = harvest.add(NINE.plusMillis(700), BOTH);
    Document answer =
        harvest.ask("verb", "GetRecord", "metadataPrefix", "lom", "identifier", PREFIX + id);
    assertThat(texts(answer, "header > identifier")).containsExactly(PREFIX + id);
    assertThat(texts(answer, "header > datestamp")).containsExactly("2024-01-10T09:00:00Z");
    assertThat(texts(answer, "header > setSpec")).containsExactly("po", "vo");
    String lom = answer.selectFirst("metadata > lom").outerHtml();
    assertThat(new XmlCheck("nl-lom.xsd").errors(lom)).isEmpty();
  }

  @Test
  void dublinCoreTellsTheSameInShort() {
    UUID id = harvest.add(NINE, PO);
    Document answer =
        harvest.ask("verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", PREFIX + id);
    assertThat(texts(answer, "dc|title")).containsExactly("Samen spelen");
    assertThat(texts(answer, "dc|identifier")).contains("https://portal.example/les/samen-spelen");
  }

  @Test
  void whatIsGoneIsToldOfForEver() {
    UUID id = harvest.add(NINE, PO);
    harvest.desk.does(() -> harvest.rows.find(id).orElseThrow().delete(NINE.plusSeconds(60)));
    Document answer = harvest.ask("verb", "ListRecords", "metadataPrefix", "lom");
    assertThat(answer.select("header").attr("status")).isEqualTo("deleted");
    assertThat(texts(answer, "header > datestamp")).containsExactly("2024-01-10T09:01:00Z");
    assertThat(answer.select("metadata")).isEmpty();
  }

  @Test
  void whatGoesWhileTheListIsReadIsToldOfAsGone() {
    harvest.missing.add(harvest.add(NINE, PO));
    Document answer = harvest.ask("verb", "ListRecords", "metadataPrefix", "lom");
    assertThat(answer.select("header").attr("status")).isEqualTo("deleted");
  }

  @Test
  void aWindowIsInclusiveAtBothEnds() {
    UUID early = harvest.add(NINE, PO);
    UUID late = harvest.add(NINE.plusSeconds(10), BOTH);
    String nine = NINE.toString();
    assertThat(list("until", nine)).containsExactly(PREFIX + early);
    assertThat(list("from", nine)).containsExactly(PREFIX + early, PREFIX + late);
    assertThat(list("from", NINE.plusSeconds(1).toString())).containsExactly(PREFIX + late);
    assertThat(list("set", "vo")).containsExactly(PREFIX + late);
  }

  private List<String> list(String name, String value) {
    return texts(
        harvest.ask("verb", "ListIdentifiers", "metadataPrefix", "lom", name, value),
        "header > identifier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "badVerb -",
        "badVerb verb=junk",
        "badArgument verb=GetRecord&metadataPrefix=lom",
        "badArgument verb=GetRecord&identifier=oai:portal.example:1",
        "badArgument verb=Identify&x=1",
        "badArgument verb=ListRecords",
        "badArgument verb=ListRecords&metadataPrefix=lom&from=junk",
        "badArgument verb=ListRecords&metadataPrefix=lom&from=2024-01-10&until=2024-01-10T09:00:00Z",
        "badArgument verb=ListRecords&metadataPrefix=lom&resumptionToken=1.2.lom.-.-.-",
        "badResumptionToken verb=ListRecords&resumptionToken=junk",
        "badResumptionToken verb=ListRecords&resumptionToken=1.9999999999999999999.lom.-.-.-",
        "badResumptionToken verb=ListSets&resumptionToken=1.2.lom.-.-.-",
        "cannotDisseminateFormat verb=ListRecords&metadataPrefix=marc",
        "cannotDisseminateFormat verb=ListRecords&resumptionToken=1.0.marc.-.-.-",
        "idDoesNotExist verb=GetRecord&metadataPrefix=lom&identifier=oai:portal.example:1",
        "idDoesNotExist verb=ListMetadataFormats&identifier=oai:elsewhere.example:1",
        "noRecordsMatch verb=ListRecords&metadataPrefix=lom&set=vmbo",
        "noRecordsMatch verb=ListRecords&metadataPrefix=lom&until=2021-01-01T00:00:00Z",
        "noRecordsMatch verb=ListRecords&resumptionToken=1.999999999.lom.-.-.-"
      })
  void whatIsWrongGetsTheErrorOfTheProtocol(String error, String query) {
    harvest.add(NINE, PO);
    String[] parameters = query.equals("-") ? new String[0] : query.split("[&=]");
    Document answer = harvest.ask(parameters);
    assertThat(answer.select("error").attr("code")).isEqualTo(error);
    assertThat(texts(answer, "request")).containsExactly("https://portal.example/oai");
  }

  @Test
  void whatXmlCannotSayIsNotSaidBack() {
    String xml =
        harvest.xml(
            Map.of(
                "verb",
                new String[] {"ListRecords"},
                "metadataPrefix",
                new String[] {"\u0001\uD800"}));
    assertThat(xml).contains("cannotDisseminateFormat").doesNotContain("\u0001");
  }

  @Test
  void aTranslationIsARecordOfItsOwn() {
    RecordIdentifier identifiers = new RecordIdentifier("x.nl");
    LessonKey english = new LessonKey(UUID.randomUUID(), Language.EN);
    assertThat(identifiers.of(english)).endsWith(".en");
    assertThat(identifiers.key(identifiers.of(english))).contains(english);
    assertThat(identifiers.key("oai:x.nl:" + english.documentId() + ".xx")).isEmpty();
  }

  @Test
  void anArgumentThatIsSaidTwiceIsRefused() {
    Document answer =
        harvest.ask(
            Map.of(
                "verb",
                new String[] {"ListRecords"},
                "metadataPrefix",
                new String[] {"lom", "oai_dc"}));
    assertThat(answer.select("error").attr("code")).isEqualTo("badArgument");
  }
}
