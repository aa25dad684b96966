package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Kills the server as {@code kill -9} does, at random moments, while two editors save and keep:
 * each in a text of their own and both in a third. All that the portal said yes to must be there
 * after the restart, and what was planned must have been done once.
 *
 * <p>{@code portal.test.kills} says how often (two in every build, twenty with {@code -Pkill}),
 * {@code portal.test.seed} repeats the choices of an earlier run.
 */
class KillIT {

  private static final int KILLS = Integer.getInteger("portal.test.kills", 2);
  private static final long SEED = Long.getLong("portal.test.seed", System.nanoTime());

  /** From this number of kills on, some starts are killed too. */
  private static final int LONG_TOUR = 5;

  private static final int SOONEST = 500;
  private static final int LATEST = KILLS < LONG_TOUR ? 5_000 : 12_000;

  private final Random random = new Random(SEED);
  private final List<String> lost = new ArrayList<>();
  private final List<Duration> starts = new ArrayList<>();
  private final Map<Editor, List<SavingTab>> tabs = new LinkedHashMap<>();
  private int killedStarts;
  private int planned;

  private PortalProcess.Place place;
  private PortalProcess portal;
  private Editor author;
  private Editor publisher;

  @BeforeEach
  void furnish() {
    place = PortalProcess.Place.fresh("kill").withFewTexts();
    portal = PortalProcess.start(place);
    Editor keeper =
        new Editor("Bea", "bea@redactie.example", "acht stille molens", place.address());
    EditorClient administrator = keeper.arrive(Editors.setUpPath(portal.console()));
    author = invite(administrator, "Cor", "AUTHOR");
    publisher = invite(administrator, "Dia", "PUBLISHER");
    EditorClient writing = author.signIn();
    EditorClient releasing = publisher.signIn();
    String shared = begin(writing, "Wat is van ons samen?");
    sit(author, "cor", writing, begin(writing, "Wat is van Cor?"), shared);
    sit(publisher, "dia", releasing, begin(releasing, "Wat is van Dia?"), shared);
  }

  @AfterEach
  void stop() throws IOException {
    portal.close();
    try (var files = Files.walk(place.data())) {
      files.sorted(Comparator.reverseOrder()).forEach(KillIT::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Editor invite(EditorClient administrator, String name, String role) {
    String email = name.toLowerCase(Locale.ROOT) + "@redactie.example";
    Editor editor = new Editor(name, email, "negen dappere egels", place.address());
    editor.arrive(
        Editors.issued(
            administrator.post(
                "/cms/accounts", "name", name, "email", email, "language", "nl", "role", role)));
    return editor;
  }

  private static String begin(EditorClient client, String title) {
    String editor =
        FacesForm.on(client, "/cms/nieuw", "new")
            .with("new:kind", "vraag")
            .with("new:title", title)
            .press("new:create", "x");
    return editor.substring(editor.lastIndexOf('/') + 1);
  }

  private void sit(Editor editor, String name, EditorClient client, String own, String shared) {
    List<SavingTab> both =
        List.of(
            new SavingTab(name + "-own", own, "vraag", new Random(random.nextLong())),
            new SavingTab(name + "-shared", shared, "vraag", new Random(random.nextLong())));
    both.forEach(tab -> tab.open(client));
    tabs.put(editor, both);
  }

  @Test
  void whatThePortalSaidYesToIsThereAfterEveryKill() throws SQLException {
    EditorClient writing = author.signIn();
    EditorClient releasing = publisher.signIn();
    List<String> terms = terms(releasing);
    assertThat(terms).hasSizeGreaterThanOrEqualTo(KILLS);
    for (int kill = 1; kill <= KILLS; kill++) {
      Duration soon = Duration.ofSeconds(2 + random.nextInt(8));
      PlannedRelease release =
          PlannedRelease.plan(writing, releasing, terms.get(kill - 1), word(kill), soon);
      writeUntilKilled(writing, releasing);
      restart(kill);
      writing = author.signIn();
      releasing = publisher.signIn();
      check(writing, releasing, release);
    }
    portal.close();
    checkDatabase();
    System.out.println(report());
    assertThat(lost).as(report()).isEmpty();
  }

  private static List<String> terms(EditorClient client) {
    return Jsoup.parse(client.get("/cms/publicaties?soort=begrip&taal=nl").body())
        .select(".cms-title-cell a[href^=/cms/publicatie/]")
        .eachAttr("href")
        .stream()
        .map(href -> href.replaceFirst(".*/publicatie/([0-9a-f-]{36}).*", "$1"))
        .distinct()
        .toList();
  }

  /** A word that no text has: letters only, since a reader would search for those. */
  private static String word(int kill) {
    return "kwastelzilver" + (char) ('a' + kill / 26) + (char) ('a' + kill % 26) + "ork";
  }

  /** Both write as fast as the portal answers, with pauses that do not repeat. */
  private void writeUntilKilled(EditorClient writing, EditorClient releasing) {
    AtomicBoolean killed = new AtomicBoolean();
    List<CompletableFuture<Void>> hands =
        List.of(
            write(tabs.get(author), writing, killed),
            write(tabs.get(publisher), releasing, killed));
    Pause.of(Duration.ofMillis(SOONEST + random.nextInt(LATEST - SOONEST)));
    killed.set(true);
    portal.kill();
    hands.forEach(CompletableFuture::join);
  }

  private CompletableFuture<Void> write(
      List<SavingTab> own, EditorClient client, AtomicBoolean killed) {
    Random choice = new Random(random.nextLong());
    return CompletableFuture.runAsync(
        () -> {
          while (true) {
            try {
              own.get(choice.nextInt(own.size())).write(client);
            } catch (UncheckedIOException e) {
              if (killed.get()) {
                return;
              }
              throw e;
            }
            Pause.of(Duration.ofMillis(choice.nextInt(15)));
          }
        });
  }

  private void restart(int kill) {
    if (KILLS >= LONG_TOUR && random.nextInt(4) == 0) {
      PortalProcess killedSoon = PortalProcess.begin(place.logging("kill-" + kill + "-start"));
      Pause.of(Duration.ofMillis(1_000 + random.nextInt(11_000)));
      killedSoon.kill();
      killedStarts++;
    }
    long begin = System.nanoTime();
    portal = PortalProcess.start(place.logging("kill-" + kill));
    starts.add(Duration.ofNanos(System.nanoTime() - begin));
  }

  private void check(EditorClient writing, EditorClient releasing, PlannedRelease release) {
    tabs.get(author).forEach(tab -> lost.addAll(tab.missing(writing)));
    tabs.get(publisher).forEach(tab -> lost.addAll(tab.missing(releasing)));
    lost.addAll(release.missing(releasing));
    planned++;
    portal.console().lines().filter(line -> line.contains(" SEVERE ")).forEach(lost::add);
  }

  /** Every revision letter by letter, and numbered without a gap. */
  private void checkDatabase() throws SQLException {
    String url = "jdbc:derby:" + place.data().resolve("db");
    try (Connection database = DriverManager.getConnection(url)) {
      for (SavingTab tab : allTabs()) {
        for (Map.Entry<String, String> kept : tab.kept().entrySet()) {
          String found = text(database, kept.getKey());
          if (!kept.getValue().equals(found)) {
            lost.add("revision " + kept.getKey() + " holds " + found);
          }
        }
      }
      try (PreparedStatement gaps =
              database.prepareStatement(
                  "select edition_id from revision group by edition_id"
                      + " having max(number) <> count(*)");
          ResultSet rows = gaps.executeQuery()) {
        while (rows.next()) {
          lost.add("the revisions of " + rows.getString(1) + " have a gap");
        }
      }
    } finally {
      shutDown(url);
    }
  }

  private static String text(Connection database, String revision) throws SQLException {
    try (PreparedStatement query =
        database.prepareStatement("select text from revision where id = ?")) {
      query.setString(1, revision);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : "nothing";
      }
    }
  }

  /** The database says with an exception that it is closed. */
  private static void shutDown(String url) {
    try (Connection none = DriverManager.getConnection(url + ";shutdown=true")) {
      throw new IllegalStateException("The database did not close: " + none);
    } catch (SQLException closed) {
      assertThat(closed.getSQLState()).isEqualTo("08006");
    }
  }

  private List<SavingTab> allTabs() {
    return tabs.values().stream().flatMap(List::stream).toList();
  }

  private String report() {
    return String.format(
        "Kill tour, seed %d: %d kills while two editors saved, %d during a start; acknowledged: %d"
            + " saves, %d revisions; %d planned publications; lost or wrong: %d %s; restarts %d to"
            + " %d ms",
        SEED,
        KILLS,
        killedStarts,
        allTabs().stream().mapToInt(SavingTab::saves).sum(),
        allTabs().stream().mapToInt(tab -> tab.kept().size()).sum(),
        planned,
        lost.size(),
        lost,
        starts.stream().mapToLong(Duration::toMillis).min().orElse(0),
        starts.stream().mapToLong(Duration::toMillis).max().orElse(0));
  }
}
