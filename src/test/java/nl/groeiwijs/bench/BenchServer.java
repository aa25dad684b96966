package nl.groeiwijs.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A portal in a process of its own, from the built archive and its launcher. */
final class BenchServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Process process;
  private final int port;
  private final Duration start;

  private BenchServer(Process process, int port, Duration start) {
    this.process = process;
    this.port = port;
    this.start = start;
  }

  /**
   * Starts a portal and waits for its first page.
   *
   * @param java options for the virtual machine
   * @param archives what to deploy; {@code ROOT.war} is the portal
   * @throws IOException when it does not get there; the log says why
   */
  static BenchServer start(Place place, List<String> java, List<Path> archives)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(place.java()));
    command.addAll(java);
    command.add(place.classes());
    command.addAll(place.data());
    command.addAll(List.of("-jar", place.launcher().toString(), "--nohazelcast"));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(place.settings());
    archives.forEach(archive -> command.addAll(List.of("--deploy", archive.toString())));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(place.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    while (!showsFirstPage(port)) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IOException("The portal did not start, see " + place.log());
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return new BenchServer(process, port, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Ready counts only together with a page: a server without the portal is ready too. */
  private static boolean showsFirstPage(int port) {
    return isOk(port, "/health/ready") && isOk(port, "/");
  }

  private static boolean isOk(int port, String path) {
    try (HttpConnection connection = new HttpConnection(port, path)) {
      return connection.get().status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  int port() {
    return port;
  }

  /** From the start of the process to the first page. */
  Duration startTime() {
    return start;
  }

  /** What the process has taken of the processors so far; zero where the system does not tell. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
