package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.groeiwijs.content.domain.DocumentText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One tab of one editor, open at one text: saves and keeps over the doors that the screen uses, and
 * remembers to what the portal said yes. After a kill it asks for its text again and tells what is
 * not there.
 */
final class SavingTab {

  private static final int LONGEST_BODY = 400;

  private final String tab;
  private final String edition;
  private final String kind;
  private final Random random;
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final List<String> keptSinceCheck = new ArrayList<>();
  private String opened = "";
  private String basedOn = "";
  private int version;

  /** The text of the working copy as the portal said it is; empty when a revision holds it. */
  private String saved = "";

  /** What was sent without an answer yet, and may be there or not. */
  private String inFlight = "";

  private int number;
  private int saves;

  /**
   * @param edition identifier
   * @param random chooses what to write
   */
  SavingTab(String tab, String edition, String kind, Random random) {
    this.tab = tab;
    this.edition = edition;
    this.kind = kind;
    this.random = random;
  }

  /** Opens the text, as it is now. */
  void open(EditorClient client) {
    adopt(copy(client));
  }

  private void adopt(JsonObject copy) {
    opened = copy.getString("text");
    basedOn = copy.getString("basedOn");
    version = copy.getInt("version");
    saved = version > 0 ? opened : "";
    inFlight = "";
  }

  private JsonObject copy(EditorClient client) {
    HttpResponse<String> answer =
        client.postJson(
            "/cms/kopie/" + edition,
            Json.createObjectBuilder().add("tab", tab).add("of", tab).build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return parse(answer);
  }

  private static JsonObject parse(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Saves, or sometimes keeps, another text. */
  void write(EditorClient client) {
    if (random.nextInt(6) == 0) {
      keep(client);
    } else {
      save(client);
    }
  }

  private void save(EditorClient client) {
    inFlight = nextText();
    HttpResponse<String> answer =
        client.postJson("/cms/opslaan/" + edition, sent().add("version", version).build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).as("the tab is this one's own").contains("\"version\"");
    version = parse(answer).getInt("version");
    saved = inFlight;
    inFlight = "";
    saves++;
  }

  private void keep(EditorClient client) {
    inFlight = nextText();
    HttpResponse<String> answer =
        client.postJson("/cms/bewaren/" + edition, sent().add("reason", mark()).build());
    if (answer.statusCode() == 409) {
      // Two kept at the same moment: the portal promised nothing.
      inFlight = "";
      return;
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonObject told = parse(answer);
    if (told.containsKey("kept")) {
      basedOn = told.getString("kept");
      kept.put(basedOn, inFlight);
      keptSinceCheck.add(basedOn);
      saved = "";
      version = 0;
    } else {
      basedOn = told.getString("theirs");
      version = told.getInt("version");
      saved = inFlight;
    }
    inFlight = "";
  }

  private JsonObjectBuilder sent() {
    return Json.createObjectBuilder()
        .add("tab", tab)
        .add("basedOn", basedOn)
        .add("kind", kind)
        .add("text", inFlight);
  }

  /** Never the same text twice, and of every length, so that half of one cannot pass for it. */
  private String nextText() {
    number++;
    StringBuilder body = new StringBuilder("\n" + mark() + "\n");
    for (int line = random.nextInt(LONGEST_BODY); line > 0; line--) {
      body.append("\nRegel ").append(line).append(" van ").append(Long.toString(random.nextLong()));
    }
    return DocumentText.of(opened).withBody(body + "\n\nEinde " + mark() + "\n").write();
  }

  private String mark() {
    return "Tekst " + tab + " " + number;
  }

  /**
   * What the portal said yes to and does not have any more, after a restart. The desk goes on with
   * what it found.
   */
  List<String> missing(EditorClient client) {
    List<String> missing = new ArrayList<>();
    JsonObject copy = copy(client);
    String text = copy.getString("text");
    Document history = Jsoup.parse(client.get(historyPath(1)).body());
    if (copy.getInt("version") > 0) {
      if (!text.equals(saved) && !text.equals(inFlight)) {
        missing.add("the working copy of " + mark() + " holds another text");
      }
    } else if (!saved.isEmpty() && !keptUnanswered(history)) {
      missing.add("the working copy of " + mark() + " is gone");
    }
    List<String> listed = listed(client, keptSinceCheck.size());
    keptSinceCheck.stream()
        .filter(id -> !listed.contains(id))
        .forEach(id -> missing.add("revision " + id + " is not in the history"));
    keptSinceCheck.clear();
    adopt(copy);
    return missing;
  }

  /** True when a revision was made of what was on its way, though the answer never came. */
  private boolean keptUnanswered(Document history) {
    Element row =
        history.select("tbody tr").stream()
            .filter(each -> each.child(each.childrenSize() - 1).text().equals(mark()))
            .findFirst()
            .orElse(null);
    if (row == null || inFlight.isEmpty()) {
      return false;
    }
    kept.put(row.select("[name=naar]").val(), inFlight);
    return true;
  }

  /** The newest revisions of the text; others may have kept as many as this desk did. */
  private List<String> listed(EditorClient client, int atLeast) {
    List<String> ids = new ArrayList<>();
    int found = -1;
    for (int page = 1; ids.size() > found && ids.size() <= 3 * atLeast + 25; page++) {
      found = ids.size();
      Document list = Jsoup.parse(client.get(historyPath(page)).body());
      list.select("[name=naar]").eachAttr("value").stream()
          .filter(id -> !ids.contains(id))
          .forEach(ids::add);
    }
    return ids;
  }

  private String historyPath(int page) {
    return "/cms/publicatie/" + edition + "/geschiedenis?pagina=" + page;
  }

  /** The text of every revision that the portal said it keeps, by identifier. */
  Map<String, String> kept() {
    return kept;
  }

  /** How many saves the portal said yes to. */
  int saves() {
    return saves;
  }
}
