package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * A new text of something public that one editor wrote, another approved and planned to the second.
 * Afterwards it must have become public once: on its page, in the search, in the audit log.
 *
 * @param edition identifier
 * @param address where the public finds it
 * @param word stands in the new text only
 */
record PlannedRelease(String edition, String address, String word) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  /**
   * @param soon how long after it was planned it is due; more when the machine has much to do
   */
  static PlannedRelease plan(
      EditorClient author, EditorClient publisher, String edition, String word, Duration soon) {
    JsonObject of = Json.createObjectBuilder().add("tab", "plan").add("of", "plan").build();
    JsonObject copy = read(author.postJson("/cms/kopie/" + edition, of));
    JsonObject changed =
        Json.createObjectBuilder(of)
            .add("basedOn", copy.getString("basedOn"))
            .add("kind", "begrip")
            .add("reason", word)
            .add("text", copy.getString("text") + "\nDit heet ook wel " + word + ".\n")
            .build();
    assertThat(author.postJson("/cms/bewaren/" + edition, changed).body()).contains("kept");
    String screen = "/cms/publicatie/" + edition + "/stand";
    FacesForm.on(author, screen, "step-ask_review").press("stap", "ASK_REVIEW");
    long begin = System.nanoTime();
    FacesForm.on(publisher, screen, "step-approve").press("stap", "APPROVE");
    Duration asLong = Duration.ofNanos(System.nanoTime() - begin);
    FacesForm form = FacesForm.on(publisher, screen, "step-schedule");
    Instant due = Instant.now().plus(soon).plus(asLong.multipliedBy(2));
    LocalDateTime time = LocalDateTime.ofInstant(due, ZoneId.of("Europe/Amsterdam"));
    form.with("dag", time.toLocalDate().toString())
        .with("tijd", CLOCK.format(time))
        .with("reden", "De lezer kan hier niet op wachten")
        .press("stap", "SCHEDULE");
    String address = publicAddress(publisher.get(screen).body());
    return new PlannedRelease(edition, address, word);
  }

  private static String publicAddress(String screen) {
    return Jsoup.parse(screen).select(".cms-facts a[href^=/begrip]").attr("href");
  }

  private static JsonObject read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** What is not as it was planned, after a restart; waits until the clock had its time. */
  List<String> missing(EditorClient publisher) {
    List<String> missing = new ArrayList<>();
    if (!becomesPublic(publisher)) {
      missing.add(word + " did not become public");
    }
    if (!publisher.get("/zoeken?q=" + word).body().contains("href=\"" + address + "\"")) {
      missing.add(word + " is not found");
    }
    long lines =
        publisher.get("/cms/logboek/csv?wat=PUBLISHED&publicatie=" + edition).body().lines().count()
            - 1;
    if (lines != 1) {
      missing.add(word + " was published " + lines + " times");
    }
    return missing;
  }

  private boolean becomesPublic(EditorClient client) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!client.get(address).body().contains(word)) {
      if (System.nanoTime() > until) {
        return false;
      }
      Pause.of(Duration.ofMillis(250));
    }
    return true;
  }
}
