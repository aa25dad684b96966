package nl.groeiwijs.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One portal for all journeys: the built archive, started by its launcher on an empty data
 * directory, stopped when the last test is done. Its log stands in the build directory.
 */
public final class RunningPortal implements BeforeAllCallback {

  /** Readers' browsers speak HTTP/1.1 without TLS, so the tests do not ask for more. */
  static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static Instance instance;

  /** A process that answers at an address. */
  private record Instance(Process process, String address) implements AutoCloseable {

    @Override
    public void close() {
      process.destroy();
      process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    instance =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Instance.class, key -> start(), Instance.class);
  }

  /** Where the portal answers, without slash at the end. */
  static String address() {
    return instance.address();
  }

  /** All that the portal printed and logged. */
  static String console() {
    try {
      return Files.readString(Path.of(System.getProperty("portal.test.output"), "portal.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer without the help of a browser; redirects are not followed. */
  static HttpResponse<String> get(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instance start() {
    try {
      Path output = Path.of(System.getProperty("portal.test.output"));
      Path data = Files.createTempDirectory(output, "portal-data");
      Path log = output.resolve("portal.log");
      int port = freePort();
      Process process =
          new ProcessBuilder(command(data, port))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      await(process, log);
      return new Instance(process, "http://localhost:" + port);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("The portal could not be started", e);
    }
  }

  private static List<String> command(Path data, int port) {
    Path server = Path.of(System.getProperty("portal.test.server"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:SharedArchiveFile=" + server.resolveSibling("classes.jsa"),
        "-Xmx768m",
        "-Dportal.public.url=http://localhost:" + port,
        "-Dportal.content.dir=" + System.getProperty("portal.test.content"),
        "-Dportal.db.url=jdbc:derby:" + data.resolve("db") + ";create=true",
        "-Dportal.index.dir=" + data.resolve("index"),
        "-Dportal.account.key.file=" + data.resolve("account.key"),
        "-Dderby.stream.error.file=" + data.resolve("derby.log"),
        "-jar",
        server.resolveSibling("groeiwijs-launcher.jar").toString(),
        "--nohazelcast",
        "--port",
        String.valueOf(port),
        "--contextroot",
        "/",
        "--logproperties",
        Path.of("src/main/config/logging.properties").toAbsolutePath().toString(),
        "--prebootcommandfile",
        Path.of("src/main/config/preboot-development.txt").toAbsolutePath().toString(),
        "--deploy",
        System.getProperty("portal.test.war"));
  }

  /** The launcher says when the portal is ready, and ends when it is not. */
  private static void await(Process process, Path log) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(log).contains("Groeiwijs is ready")) {
      if (!process.isAlive() || System.nanoTime() > until) {
        process.destroy();
        throw new IllegalStateException("The portal did not start; see " + log);
      }
      process.waitFor(500, TimeUnit.MILLISECONDS);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
