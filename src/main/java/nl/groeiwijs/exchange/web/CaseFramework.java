package nl.groeiwijs.exchange.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.GoalStatus;
import nl.groeiwijs.curriculum.domain.SubjectArea;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * The core goals of a generation as a framework of CASE 1.1: the set holds the goals, a goal its
 * elaborations, and a goal says which older one it replaced.
 *
 * @see <a href="https://www.imsglobal.org/spec/CASE/v1p1/">CASE 1.1</a>
 */
final class CaseFramework {

  private static final String DOCUMENTS = "CFDocuments";
  private static final String ITEMS = "CFItems";
  private static final String DUTCH = "nl";

  private final Generation generation;
  private final Instant changed;
  private final CaseAddresses addresses;
  private final Map<UUID, JsonObject> items = new LinkedHashMap<>();
  private final Map<UUID, JsonObject> associations = new LinkedHashMap<>();

  /**
   * @param changed when the goals were last imported
   */
  CaseFramework(
      Generation generation, List<CoreGoal> goals, Instant changed, CaseAddresses addresses) {
    this.generation = generation;
    this.changed = changed;
    this.addresses = addresses;
    goals.forEach(this::add);
  }

  private void add(CoreGoal goal) {
    GoalSet set = goal.set();
    if (!items.containsKey(set.uuid())) {
      items.put(set.uuid(), item(set.uuid(), set.title(), "set").build());
      isChildOf(set.uuid(), set.title(), DOCUMENTS, CaseAddresses.framework(generation), title());
    }
    items.put(goal.uuid(), described(goal));
    isChildOf(goal.uuid(), goal.code(), ITEMS, set.uuid(), set.title());
    for (Elaboration part : goal.elaborations()) {
      items.put(part.uuid(), item(part.uuid(), part.text(), "uitwerking").build());
      isChildOf(part.uuid(), goal.code(), ITEMS, goal.uuid(), goal.code());
    }
    goal.replaces().forEach(old -> replacedBy(old, goal));
  }

  private JsonObject described(CoreGoal goal) {
    JsonObjectBuilder item =
        item(goal.uuid(), goal.legalText(), "kerndoel")
            .add("humanCodingScheme", goal.code())
            .add("abbreviatedStatement", goal.label());
    JsonArrayBuilder subjects = LinkedData.array();
    goal.areas().stream().map(SubjectArea::title).forEach(subjects::add);
    JsonArrayBuilder levels = LinkedData.array();
    goal.levels().names().forEach(levels::add);
    goal.uri()
        .ifPresent(uri -> item.add("notes", Texts.get(Language.NL, "exchange.case.source", uri)));
    return item.add("subject", subjects).add("educationLevel", levels).build();
  }

  private JsonObjectBuilder item(UUID id, String statement, String type) {
    return node(ITEMS, id)
        .add("fullStatement", statement)
        .add("CFItemType", Texts.get(Language.NL, "exchange.case.type." + type))
        .add("language", DUTCH);
  }

  private void isChildOf(UUID child, String name, String parents, UUID parent, String parentName) {
    relate(
        "isChildOf",
        link(addresses.uri(ITEMS, child), child, name),
        link(addresses.uri(parents, parent), parent, parentName));
  }

  /** The old goal stands at SLO only. */
  private void replacedBy(UUID old, CoreGoal goal) {
    String address = "https://opendata.slo.nl/curriculum/uuid/" + old;
    relate(
        "replacedBy",
        link(address, old, old.toString()),
        link(addresses.uri(ITEMS, goal.uuid()), goal.uuid(), goal.code()));
  }

  private void relate(String type, JsonObject origin, JsonObject destination) {
    UUID id =
        CaseAddresses.relation(
            type, origin.getString("identifier"), destination.getString("identifier"));
    associations.put(
        id,
        node("CFAssociations", id)
            .add("associationType", type)
            .add("originNodeURI", origin)
            .add("destinationNodeURI", destination)
            .build());
  }

  private JsonObjectBuilder node(String collection, UUID id) {
    return LinkedData.object()
        .add("identifier", id.toString())
        .add("uri", addresses.uri(collection, id))
        .add("lastChangeDateTime", changed.toString());
  }

  private static JsonObject link(String uri, UUID id, String title) {
    return LinkedData.object()
        .add("title", title)
        .add("identifier", id.toString())
        .add("uri", uri)
        .build();
  }

  private String title() {
    return Texts.get(Language.NL, "exchange.case.title." + generation.code());
  }

  private JsonObjectBuilder head() {
    boolean counts = generation.status() == GoalStatus.IN_FORCE;
    return node(DOCUMENTS, CaseAddresses.framework(generation))
        .add("caseVersion", "1.1")
        .add("creator", Texts.get(Language.NL, "exchange.case.creator." + generation.code()))
        .add("title", title())
        .add("language", DUTCH)
        .add("adoptionStatus", counts ? "Adopted" : "Draft");
  }

  /** The framework without what is in it. */
  JsonObject document() {
    UUID id = CaseAddresses.framework(generation);
    return head().add("CFPackageURI", link(addresses.uri("CFPackages", id), id, title())).build();
  }

  /** The framework with all that is in it. */
  JsonObject whole() {
    JsonArrayBuilder nodes = LinkedData.array();
    items.values().forEach(nodes::add);
    JsonArrayBuilder relations = LinkedData.array();
    associations.values().forEach(relations::add);
    return LinkedData.object()
        .add("CFDocument", head())
        .add("CFItems", nodes)
        .add("CFAssociations", relations)
        .build();
  }

  Optional<JsonObject> item(UUID id) {
    return Optional.ofNullable(items.get(id)).map(this::withFramework);
  }

  Optional<JsonObject> association(UUID id) {
    return Optional.ofNullable(associations.get(id)).map(this::withFramework);
  }

  /** An item with the relations that it stands in; empty when it is not in this framework. */
  Optional<JsonObject> itemAssociations(UUID id) {
    return item(id)
        .map(
            found -> {
              JsonArrayBuilder relations = LinkedData.array();
              associations.values().stream()
                  .filter(relation -> touches(relation, id))
                  .map(this::withFramework)
                  .forEach(relations::add);
              return LinkedData.object()
                  .add("CFItem", found)
                  .add("CFAssociations", relations)
                  .build();
            });
  }

  private static boolean touches(JsonObject relation, UUID id) {
    return List.of("originNodeURI", "destinationNodeURI").stream()
        .anyMatch(end -> relation.getJsonObject(end).getString("identifier").equals(id.toString()));
  }

  /** A part by itself says which framework it is of. */
  private JsonObject withFramework(JsonObject part) {
    UUID id = CaseAddresses.framework(generation);
    JsonObjectBuilder whole = LinkedData.object();
    part.forEach(whole::add);
    return whole.add("CFDocumentURI", link(addresses.uri(DOCUMENTS, id), id, title())).build();
  }
}
