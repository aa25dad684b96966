package nl.groeiwijs.exchange.web;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.exchange.SchoolShelf;
import nl.groeiwijs.exchange.application.Harvest;
import nl.groeiwijs.exchange.domain.HarvestSets;
import nl.groeiwijs.exchange.persistence.HarvestRow;
import nl.groeiwijs.exchange.persistence.HarvestRows;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.shared.domain.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The table of the harvest in a database of its own, with one lesson behind all of its records. */
final class HarvestDesk implements AutoCloseable {

  /** A morning that is past: what is asked of the future is refused. */
  static final Instant NINE = Instant.parse("2024-01-10T09:00:00Z");

  static final String PREFIX = "oai:portal.example:";

  private static final PublishedLesson LESSON = SchoolShelf.published(LessonText.GOOD);

  final Desk desk = new Desk();
  final HarvestRows rows = new HarvestRows(desk.database.entities());
  final List<UUID> missing = new ArrayList<>();

  /** Every edition is the same lesson, but for those that are missing. */
  private final Lessons lessons =
      new Lessons(null) {
        @Override
        public Optional<PublishedLesson> find(UUID editionId) {
          return missing.contains(editionId) ? Optional.empty() : Optional.of(LESSON);
        }
      };

  private final HarvestProvider provider =
      new HarvestProvider(
          new Harvest(rows, lessons, SchoolShelf.DESCRIBE),
          href -> "https://portal.example" + href,
          "postmaster@portal.example");

  /** A lesson that the public sees since then. */
  UUID add(Instant since, HarvestSets sets) {
    UUID id = UUID.randomUUID();
    desk.database.inTransaction(
        () -> {
          rows.add(new HarvestRow(id, key(id), sets, since));
          return id;
        });
    return id;
  }

  /** Here an edition and its document have one id. */
  static LessonKey key(UUID id) {
    return new LessonKey(id, Language.NL);
  }

  /** Many lessons at once, all since then; gives them in the order of their places. */
  List<UUID> fill(int number, Instant since) {
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(number).toList();
    Query insert =
        desk.database
            .entities()
            .createNativeQuery(
                "insert into harvest_record (edition_id, document_id, changed_at, lang, is_deleted, sets)"
                    + " values (?, ?, ?, 'nl', 0, ' po ')")
            .setParameter(3, Timestamp.valueOf(LocalDateTime.ofInstant(since, ZoneOffset.UTC)));
    desk.database.inTransaction(
        () ->
            ids.stream()
                .mapToInt(
                    id ->
                        insert
                            .setParameter(1, id.toString())
                            .setParameter(2, id.toString())
                            .executeUpdate())
                .sum());
    return ids;
  }

  /** The answer to these parameters, given as name and value in turn. */
  Document ask(String... parameters) {
    Map<String, String[]> map = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      map.put(parameters[i], new String[] {parameters[i + 1]});
    }
    return ask(map);
  }

  Document ask(Map<String, String[]> parameters) {
    return Jsoup.parse(xml(parameters), Parser.xmlParser());
  }

  String xml(Map<String, String[]> parameters) {
    return desk.database.inTransaction(
        () -> new String(provider.answer(parameters), java.nio.charset.StandardCharsets.UTF_8));
  }

  /** What happens between two parts of a list. */
  interface Meanwhile {
    void happens(int part);
  }

  /** Reads a list to its end; gives the identifiers in the order in which they came. */
  List<String> harvest(Meanwhile meanwhile, String... parameters) {
    List<String> found = new ArrayList<>();
    Document part = ask(parameters);
    for (int number = 1; ; number++) {
      part.select("header > identifier").forEach(id -> found.add(id.text()));
      Element token = part.selectFirst("resumptionToken");
      if (token == null || token.text().isEmpty()) {
        return found;
      }
      meanwhile.happens(number);
      part = ask("verb", parameters[1], "resumptionToken", token.text());
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
