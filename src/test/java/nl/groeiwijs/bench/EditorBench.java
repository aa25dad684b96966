package nl.groeiwijs.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Measures what an editor waits for in an archive of many documents, over HTTP, one after the
 * other: opening a document, saving, keeping, and the list in every order and with every filter.
 * System properties {@code bench.documents} (100000), {@code bench.times} (200: measured requests
 * per row, after a quarter as many that do not count) and {@code bench.keep} (a folder whose
 * archive is made once and used again).
 */
public final class EditorBench {

  private static final int LIMIT = 150;
  private static final String LIST = "/cms/publicaties?";

  private final PrintStream out = System.out;
  private final int documents = Integer.getInteger("bench.documents", 100_000);
  private final int times = Integer.getInteger("bench.times", 200);
  private final Random random = new Random(42);
  private final Place place;
  private final ManyDocuments many;
  private int tooSlow;

  private EditorBench(Place place) throws IOException {
    this.place = place;
    this.many = new ManyDocuments(place.project().resolve("content"));
  }

  /**
   * @param arguments folder of the project, and a folder for what is written
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path parent = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
    String kept = System.getProperty("bench.keep", "");
    Path folder =
        kept.isEmpty()
            ? Files.createTempDirectory(parent, "editors")
            : Files.createDirectories(Path.of(kept).toAbsolutePath());
    new EditorBench(new Place(Path.of(arguments[0]).toAbsolutePath(), folder)).run();
  }

  private void run() throws IOException, InterruptedException, SQLException {
    Path portal = place.folder().resolve("ROOT.war");
    Files.copy(place.archive(), portal, StandardCopyOption.REPLACE_EXISTING);
    Path people = place.folder().resolve("people.properties");
    if (!Files.exists(people)) {
      try (BenchServer server = start(portal)) {
        Newsroom.open(server.port(), Files.readString(place.log()), people);
      }
      long begin = System.nanoTime();
      many.fill("jdbc:derby:" + place.folder().resolve("data/db"), documents);
      out.printf("%d documents made in %d s%n", documents, seconds(begin));
    }
    try (BenchServer server = start(portal)) {
      out.printf(
          Locale.ROOT,
          "Java %s, %d processors, %d documents, start %.1f s, %d answers per row%n%-44s %9s %9s%n",
          Runtime.version(),
          Runtime.getRuntime().availableProcessors(),
          documents,
          server.startTime().toMillis() / 1000.0,
          times,
          "",
          "p50 ms",
          "p99 ms");
      Newsroom newsroom = Newsroom.of(server.port(), people);
      Newsroom.Desk author = newsroom.author();
      lists("author", author);
      lists("administrator", newsroom.administrator());
      writing(author);
    }
    out.printf("%d rows over %d ms%n", tooSlow, LIMIT);
  }

  private static long seconds(long begin) {
    return (System.nanoTime() - begin) / 1_000_000_000;
  }

  private BenchServer start(Path portal) throws IOException, InterruptedException {
    return BenchServer.start(place, List.of("-Xmx768m"), List.of(portal));
  }

  private void lists(String who, Newsroom.Desk desk) {
    page(who, desk, "by change", "alles=1");
    page(who, desk, "by change, page 20", "alles=1&pagina=20");
    page(who, desk, "by change, page 1000", "alles=1&pagina=1000");
    page(who, desk, "by title", "sorteer=title");
    page(who, desk, "by title, backwards", "sorteer=title&richting=af");
    page(who, desk, "by review date", "sorteer=review");
    page(who, desk, "by kind", "sorteer=kind");
    page(who, desk, "by state", "sorteer=state");
    page(who, desk, "kind", "soort=gids");
    page(who, desk, "kind, by title", "soort=campagne&sorteer=title");
    page(who, desk, "state", "status=in_review");
    page(who, desk, "state that is rare", "status=archived&sorteer=title");
    page(who, desk, "owner: me", "van=ik");
    page(who, desk, "age", "leeftijd=4-6");
    page(who, desk, "theme", "thema=school");
    page(who, desk, "theme and word", "thema=grenzen&q=");
    page(who, desk, "core goal", "kerndoel=" + ManyDocuments.GOAL);
    page(who, desk, "language", "taalversie=en&sorteer=title");
    page(who, desk, "translation missing", "vertaling=missing&sorteer=title");
    page(who, desk, "translation behind", "vertaling=behind");
    page(who, desk, "review due", "controle=30&sorteer=review");
    page(who, desk, "four filters", "soort=les&status=concept&leeftijd=9-12&thema=online");
    page(who, desk, "last changed by", "door=" + encode(ManyDocuments.WRITERS.get(3)));
    measure(who + ": word", i -> desk.get(LIST + "q=" + encode(many.word(random))));
    measure(
        who + ": word, by title",
        i -> desk.get(LIST + "sorteer=title&q=" + encode(many.word(random))));
    measure(
        who + ": two words",
        i -> desk.get(LIST + "q=" + encode(many.word(random) + " " + many.word(random))));
    measure(
        who + ": first letters",
        i -> desk.get(LIST + "q=" + encode(many.word(random).substring(0, 2))));
    measure(who + ": the most frequent word", i -> desk.get(LIST + "q=" + many.frequentWord()));
    measure(who + ": dashboard", i -> desk.get("/cms/"));
  }

  private void page(String who, Newsroom.Desk desk, String name, String query) {
    String asked = query.endsWith("q=") ? query + many.frequentWord() : query;
    measure(who + ": " + name, i -> desk.get(LIST + asked));
  }

  private void writing(Newsroom.Desk desk) {
    measure("open a document", i -> desk.get("/cms/publicatie/" + many.id(random, documents)));
    measure("standing of a document", i -> desk.get(standing()));
    UUID[] opened = new UUID[1];
    int[] version = new int[1];
    measure(
        "save the working copy",
        i -> {
          if (i % 10 == 0) {
            opened[0] = many.id(random, documents);
            version[0] = 0;
          }
          desk.post("/cms/opslaan/" + opened[0], many.sent(opened[0], version[0]++, "Nieuw " + i));
        });
    measure(
        "keep a revision",
        i -> {
          UUID one = many.id(random, documents);
          desk.post("/cms/bewaren/" + one, many.sent(one, 0, "Bewaard " + i));
        });
  }

  private String standing() {
    return "/cms/publicatie/" + many.id(random, documents) + "/stand";
  }

  private void measure(String name, IntConsumer request) {
    for (int i = 0; i < times / 4; i++) {
      request.accept(i);
    }
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      request.accept(i);
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);
    double p99 = nanos[(int) Math.ceil(0.99 * times) - 1] / 1e6;
    tooSlow += p99 > LIMIT ? 1 : 0;
    out.printf(Locale.ROOT, "%-44s %9.1f %9.1f%n", name, nanos[times / 2] / 1e6, p99);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
