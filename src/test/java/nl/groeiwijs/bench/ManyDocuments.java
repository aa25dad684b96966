package nl.groeiwijs.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionFilter;

/**
 * An archive as large as the portal should bear: documents with bodies of the portal's own, titles
 * and summaries of its words in the proportion in which it uses them, none of them public.
 */
final class ManyDocuments {

  /** A core goal that one in two hundred documents names. */
  static final String GOAL = "002dc7dd-7582-4623-b79a-ceed1ddab6a8";

  static final List<String> WRITERS = names();

  private static final List<String> KINDS =
      List.of("gids", "gids", "gids", "vraag", "begrip", "gesprekskaart", "les", "campagne");
  private static final List<String> STATES =
      List.of("CONCEPT", "CONCEPT", "CONCEPT", "IN_REVIEW", "CHANGES_ASKED", "APPROVED");
  private static final List<String> THEMES =
      List.of("lichaam", "grenzen", "gevoelens", "online", "praten", "rollen", "zorgen", "school");
  private static final List<String> TRANSLATIONS = List.of("NONE", "MISSING", "NONE", "NONE");
  private static final int BATCH = 500;

  private final List<String> bodies = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Random random = new Random(7);

  /** Reads what the portal has. */
  ManyDocuments(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String body = DocumentText.of(Files.readString(file)).body();
        bodies.add(body);
        words.addAll(EditionFilter.words(body));
      }
    }
  }

  private static List<String> names() {
    return Stream.iterate(1, i -> i + 1).limit(40).map(i -> "Schrijver " + i).toList();
  }

  /** A word as often as the portal uses it, of two letters at least. */
  String word(Random by) {
    String word = words.get(by.nextInt(words.size()));
    return word.length() > 1 ? word : "je";
  }

  String frequentWord() {
    Map<String, Long> counts =
        words.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  UUID id(Random by, int documents) {
    return edition(by.nextInt(documents));
  }

  private static UUID edition(int number) {
    return UUID.nameUUIDFromBytes(("edition " + number).getBytes(StandardCharsets.UTF_8));
  }

  private static UUID revision(UUID edition) {
    return UUID.nameUUIDFromBytes(("revision " + edition).getBytes(StandardCharsets.UTF_8));
  }

  /** What the editor's screen sends of a document. */
  String sent(UUID edition, int version, String line) {
    return Json.createObjectBuilder()
        .add("tab", "bench-" + edition)
        .add("basedOn", revision(edition).toString())
        .add("version", version)
        .add("reason", "")
        .add("kind", "gids")
        .add("text", text("Titel " + edition, line, "grenzen", "", bodies.get(1) + "\n" + line))
        .build()
        .toString();
  }

  private static String text(String title, String summary, String theme, String goal, String body) {
    return """
        ---
        id: 00000000-0000-4000-8000-000000000000
        kind: gids
        lang: nl
        slug: bench
        title: "%s"
        summary: "%s"
        ages: 4-6
        themes: [%s]%s
        sources: [{title: Bron, url: "https://example.org/"}]
        author: redactie
        ---
        %s"""
        .formatted(title, summary, theme, goal, body);
  }

  /** Puts the documents in a database that no portal has open. */
  void fill(String url, int documents) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      try (PreparedStatement document =
              connection.prepareStatement("insert into document values (?, ?, ?)");
          PreparedStatement edition =
              connection.prepareStatement(
                  "insert into edition (id, document_id, lang, address, state, version, updated_at,"
                      + " newest_revision, newest_number, kind, title, title_key, themes, age_from,"
                      + " age_until, review_by, changed_by, owner_id, owner, translation_state)"
                      + " values (?,?,?,?,?,1,?,?,1,?,?,?,?,?,?,?,?,?,?,?)");
          PreparedStatement revision =
              connection.prepareStatement(
                  "insert into revision (id, edition_id, number, text, checksum, author, reason,"
                      + " created_at) values (?,?,1,?,?,?,'',?)");
          PreparedStatement word =
              connection.prepareStatement("insert into edition_word values (?, ?)")) {
        for (int i = 0; i < documents; i++) {
          add(i, document, edition, revision, word);
          if (i % BATCH == BATCH - 1 || i == documents - 1) {
            for (PreparedStatement one : List.of(document, edition, revision, word)) {
              one.executeBatch();
            }
            connection.commit();
          }
        }
      }
    }
    close();
  }

  private static void close() throws SQLException {
    try {
      DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
    } catch (SQLException e) {
      // In this way Derby says that it has stopped.
      if (!"XJ015".equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private void add(
      int number,
      PreparedStatement document,
      PreparedStatement edition,
      PreparedStatement revision,
      PreparedStatement word)
      throws SQLException {
    String id = edition(number).toString();
    String documentId = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String theme = THEMES.get(Math.min(random.nextInt(8), random.nextInt(8)));
    String goal = number % 200 == 0 ? "kerndoel:" + GOAL : "";
    String writer = WRITERS.get(random.nextInt(WRITERS.size()));
    String title = some(6) + " " + number;
    String summary = some(20);
    String address = "/" + kind + "/" + EditionFilter.key(title).replaceAll("[^a-z0-9]+", "-");
    Timestamp at =
        Timestamp.valueOf(
            LocalDateTime.of(2026, 11, 20, 12, 0).minusMinutes(random.nextInt(999999)));
    set(document, documentId, kind, at);
    int from = random.nextInt(15) * 12;
    set(
        edition,
        id,
        documentId,
        number % 10 == 0 ? "en" : "nl",
        address,
        number % 500 == 0 ? "ARCHIVED" : STATES.get(random.nextInt(STATES.size())),
        at,
        revision(edition(number)).toString(),
        kind,
        title,
        EditionFilter.key(title),
        "|" + theme + "|",
        from,
        from + 36,
        Date.valueOf(LocalDate.of(2026, 11, 1).plusDays(random.nextInt(700))),
        writer,
        UUID.nameUUIDFromBytes(writer.getBytes(StandardCharsets.UTF_8)).toString(),
        writer,
        number % 10 == 0
            ? number % 100 == 0 ? "BEHIND" : "CURRENT"
            : TRANSLATIONS.get(random.nextInt(4)));
    String goals =
        goal.isEmpty()
            ? ""
            : "\nkerndoelen: [{uuid: " + GOAL + ", code: VO 43, strength: kern, reason: Past}]";
    String body = bodies.get(random.nextInt(bodies.size()));
    set(
        revision,
        revision(edition(number)).toString(),
        id,
        text(title, summary, theme, goals, body),
        "0".repeat(64),
        writer,
        at);
    Set<String> found = new LinkedHashSet<>(EditionFilter.words(title + " " + summary));
    found.addAll(EditionFilter.words(address));
    found.add("thema:" + theme);
    if (!goal.isEmpty()) {
      found.add(goal);
    }
    for (String one : found) {
      set(word, id, one.length() > 60 ? one.substring(0, 60) : one);
    }
  }

  private String some(int count) {
    return Stream.generate(() -> words.get(random.nextInt(words.size())))
        .limit(count)
        .collect(Collectors.joining(" "));
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
