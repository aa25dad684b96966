package nl.groeiwijs.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.exchange.SchoolShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFrameworkTest {

  private static final String HOST = "https://portal.example";

  /** Attributes that the schema of CASE 1.1 asks for, and all that it knows. */
  private static final Set<String> OF_ALL = Set.of("identifier", "uri", "lastChangeDateTime");

  private static final Set<String> OF_DOCUMENTS =
      Set.of("caseVersion", "creator", "title", "language", "adoptionStatus");
  private static final Set<String> OF_ITEMS =
      Set.of(
          "fullStatement",
          "CFItemType",
          "language",
          "humanCodingScheme",
          "abbreviatedStatement",
          "notes",
          "subject",
          "educationLevel");
  private static final Set<String> OF_ASSOCIATIONS =
      Set.of("associationType", "originNodeURI", "destinationNodeURI");
  private static final UUID CONSENT = UUID.fromString("98082185-5cc7-49d5-95c3-da063198cd7b");

  private static CaseFramework framework(Generation generation) {
    return new CaseFramework(
        generation,
        SchoolShelf.GOALS.list(generation),
        SchoolShelf.SEEN,
        new CaseAddresses(href -> HOST + href));
  }

  private static List<JsonObject> parts(JsonObject whole, String name) {
    return whole.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyFrameworkHasWhatTheStandardAsksAndNothingElse(Generation generation) {
    JsonObject whole = framework(generation).whole();
    assertThat(whole).containsOnlyKeys("CFDocument", "CFItems", "CFAssociations");
    has(whole.getJsonObject("CFDocument"), OF_DOCUMENTS, OF_DOCUMENTS);
    parts(whole, "CFItems")
        .forEach(item -> has(item, Set.of("fullStatement", "CFItemType"), OF_ITEMS));
    parts(whole, "CFAssociations").forEach(part -> has(part, OF_ASSOCIATIONS, OF_ASSOCIATIONS));
  }

  private static void has(JsonObject part, Set<String> needed, Set<String> known) {
    assertThat(part.keySet()).containsAll(OF_ALL).containsAll(needed);
    Set<String> others = new HashSet<>(part.keySet());
    others.removeAll(OF_ALL);
    assertThat(known).containsAll(others);
    assertThat(part.getString("uri")).startsWith(HOST + "/ims/case/v1p1/");
    assertThat(UUID.fromString(part.getString("identifier")))
        .hasToString(part.getString("identifier"));
  }

  @ParameterizedTest
  @EnumSource
  void everyItemHangsUnderAnotherAndNoneTwice(Generation generation) {
    JsonObject whole = framework(generation).whole();
    Set<String> known =
        parts(whole, "CFItems").stream()
            .map(item -> item.getString("identifier"))
            .collect(Collectors.toSet());
    known.add(whole.getJsonObject("CFDocument").getString("identifier"));
    List<JsonObject> children =
        parts(whole, "CFAssociations").stream()
            .filter(part -> part.getString("associationType").equals("isChildOf"))
            .toList();
    assertThat(children).hasSameSizeAs(parts(whole, "CFItems"));
    assertThat(children)
        .allMatch(part -> known.contains(end(part, "originNodeURI")))
        .allMatch(part -> known.contains(end(part, "destinationNodeURI")));
  }

  private static String end(JsonObject association, String name) {
    return association.getJsonObject(name).getString("identifier");
  }

  @Test
  void allGoalsOfBothGenerationsAreThere() {
    assertThat(goals(Generation.IN_FORCE)).isEqualTo(405);
    assertThat(goals(Generation.ACTUALISED)).isEqualTo(372);
  }

  private static long goals(Generation generation) {
    return parts(framework(generation).whole(), "CFItems").stream()
        .filter(item -> item.getString("CFItemType").equals("Kerndoel"))
        .count();
  }

  @Test
  void aGoalHasItsCodeItsTextAndWhereItComesFrom() {
    JsonObject goal = framework(Generation.ACTUALISED).item(CONSENT).orElseThrow();
    assertThat(goal.getString("humanCodingScheme")).contains("32D");
    assertThat(goal.getString("fullStatement")).contains("seksuele gezondheid");
    assertThat(goal.getString("notes")).contains("opendata.slo.nl/curriculum/uuid/" + CONSENT);
    assertThat(goal.getJsonObject("CFDocumentURI").getString("uri")).contains("/CFDocuments/");
  }

  @Test
  void aGoalSaysWhichOneItReplaced() {
    JsonObject found = framework(Generation.ACTUALISED).itemAssociations(CONSENT).orElseThrow();
    assertThat(parts(found, "CFAssociations"))
        .anyMatch(part -> part.getString("associationType").equals("replacedBy"))
        .anyMatch(part -> part.getString("associationType").equals("isChildOf"));
  }

  @Test
  void whatIsElsewhereIsNotFound() {
    assertThat(framework(Generation.IN_FORCE).item(CONSENT)).isEmpty();
    assertThat(framework(Generation.IN_FORCE).association(CONSENT)).isEmpty();
  }
}
