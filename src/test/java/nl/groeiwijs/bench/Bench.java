package nl.groeiwijs.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the portal that was built: two starts with the options of {@code payara-micro:start},
 * then the load, with both compilers of the virtual machine, with page cache and without. System
 * properties {@code bench.seconds} (10: warming up and measuring, each, per address), {@code
 * bench.idle} (15: seconds of rest between the two) and {@code bench.connections} (16).
 */
public final class Bench {

  private static final String HEAP = "-Xmx768m";
  private static final List<String> START_OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", HEAP);

  private final Place place;
  private final PrintStream out;
  private final Duration time = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
  private final Duration idle = Duration.ofSeconds(Integer.getInteger("bench.idle", 15));
  private final int connections = Integer.getInteger("bench.connections", 16);

  private Bench(Place place, PrintStream out) {
    this.place = place;
    this.out = out;
  }

  /**
   * @param arguments folder of the project, and a folder for what is written
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path parent = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
    Path folder = Files.createTempDirectory(parent, "run");
    new Bench(new Place(Path.of(arguments[0]).toAbsolutePath(), folder), System.out).run();
  }

  private void run() throws IOException, InterruptedException {
    Path portal = place.folder().resolve("ROOT.war");
    Files.copy(place.archive(), portal, StandardCopyOption.REPLACE_EXISTING);
    Path yardstick = StaticArchive.writeTo(place.folder());
    out.printf(
        "Java %s, %d processors%n%nStart to first page%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors());
    printStart("empty data directory", portal);
    printStart("filled data directory", portal);
    CoverageBench.run(place.project(), out);
    out.printf(
        "%nLoad: %d connections on 127.0.0.1, %d s per address%n%s%n",
        connections, time.toSeconds(), Figures.head());
    List<Target> withYardstick = new ArrayList<>(List.of(Target.STATIC_FILE));
    withYardstick.addAll(Target.PAGES);
    printLoad("", List.of(HEAP), withYardstick, List.of(portal, yardstick));
    printLoad(
        ", no page cache",
        List.of(HEAP, "-Dportal.cache.megabytes=0"),
        Target.PAGES,
        List.of(portal));
  }

  private void printStart(String name, Path portal) throws IOException, InterruptedException {
    try (BenchServer server = BenchServer.start(place, START_OPTIONS, List.of(portal))) {
      out.printf(Locale.ROOT, "%-32s %7.1f s%n", name, server.startTime().toMillis() / 1000.0);
    }
  }

  private void printLoad(
      String remark, List<String> options, List<Target> targets, List<Path> archives)
      throws IOException, InterruptedException {
    try (BenchServer server = BenchServer.start(place, options, archives)) {
      Load load = new Load(server.port(), connections);
      for (Target target : targets) {
        load.run(target, time);
      }
      Thread.sleep(idle.toMillis());
      for (Target target : targets) {
        Duration before = server.processorTime();
        Figures figures = load.run(target, time);
        Duration processor = server.processorTime().minus(before);
        out.println(figures.row(target.name() + remark, processor));
      }
    }
  }
}
