package nl.groeiwijs.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built archive in a process of its own, as its launcher starts it. */
final class PortalProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration GLANCE = Duration.ofMillis(250);

  /**
   * Where a portal runs and what it keeps.
   *
   * @param data folder of its own, for all that it keeps
   * @param log receives what it prints
   * @param port where it answers
   * @param settings further properties, as {@code key=value}
   */
  record Place(Path data, Path log, int port, List<String> settings) {

    /** In a new folder of the build directory, at a free port. */
    static Place fresh(String name) {
      try (ServerSocket socket = new ServerSocket(0)) {
        Path output = output();
        return new Place(
            Files.createTempDirectory(output, name + "-data"),
            output.resolve(name + ".log"),
            socket.getLocalPort(),
            List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The same portal, with another log: that of another start. */
    Place logging(String name) {
      return new Place(data, output().resolve(name + ".log"), port, settings);
    }

    /** The same portal with these properties, which count before the usual ones. */
    Place with(String... more) {
      return new Place(data, log, port, Stream.concat(settings.stream(), Stream.of(more)).toList());
    }

    /** With terms and what those refer to only: a start reads all that there is. */
    Place withFewTexts() {
      Path all = Path.of(System.getProperty("portal.test.content"));
      Path some = data.resolve("content");
      for (String folder : List.of("begrippen", "feiten", "hulp", "kerndoelen")) {
        try (var files = Files.walk(all.resolve(folder))) {
          files.forEach(file -> copy(file, some.resolve(all.relativize(file))));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return with("portal.content.dir=" + some);
    }

    private static void copy(Path file, Path to) {
      try {
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String address() {
      return "http://localhost:" + port;
    }

    private static Path output() {
      return Path.of(System.getProperty("portal.test.output"));
    }
  }

  private final Process process;
  private final Place place;

  private PortalProcess(Process process, Place place) {
    this.process = process;
    this.place = place;
  }

  /** Starts a portal and waits until it is ready. */
  static PortalProcess start(Place place) {
    PortalProcess portal = begin(place);
    portal.await();
    return portal;
  }

  /** Starts a portal and waits for nothing. */
  static PortalProcess begin(Place place) {
    try {
      Process process =
          new ProcessBuilder(command(place))
              .redirectErrorStream(true)
              .redirectOutput(place.log().toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new PortalProcess(process, place);
    } catch (IOException e) {
      throw new UncheckedIOException("The portal could not be started", e);
    }
  }

  private static List<String> command(Place place) {
    Path server = Path.of(System.getProperty("portal.test.server"));
    Path data = place.data();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + server.resolveSibling("classes.jsa"),
                "-Xmx768m",
                "-Dportal.public.url=" + place.address(),
                "-Dportal.content.dir=" + System.getProperty("portal.test.content"),
                "-Dportal.db.url=jdbc:derby:" + data.resolve("db") + ";create=true",
                "-Dportal.index.dir=" + data.resolve("index"),
                "-Dportal.account.key.file=" + data.resolve("account.key"),
                "-Dderby.stream.error.file=" + data.resolve("derby.log")));
    place.settings().forEach(setting -> command.add("-D" + setting));
    command.addAll(
        List.of(
            "-jar",
            server.resolveSibling("groeiwijs-launcher.jar").toString(),
            "--nohazelcast",
            "--port",
            String.valueOf(place.port()),
            "--contextroot",
            "/",
            "--logproperties",
            Path.of("src/main/config/logging.properties").toAbsolutePath().toString(),
            "--prebootcommandfile",
            Path.of("src/main/config/preboot-development.txt").toAbsolutePath().toString(),
            "--deploy",
            System.getProperty("portal.test.war")));
    return command;
  }

  /** The launcher says when the portal is ready, and ends when it is not. */
  private void await() {
    long until = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!console().contains("Groeiwijs is ready")) {
        if (!process.isAlive() || System.nanoTime() > until) {
          process.destroy();
          throw new IllegalStateException("The portal did not start; see " + place.log());
        }
        process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where it answers, without slash at the end. */
  String address() {
    return place.address();
  }

  /** All that it printed and logged since this start. */
  String console() {
    try {
      return Files.readString(place.log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as {@code kill -9} does: it cannot do anything more. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, STOP.toSeconds(), TimeUnit.SECONDS).join();
  }
}
