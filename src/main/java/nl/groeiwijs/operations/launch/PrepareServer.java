package nl.groeiwijs.operations.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes every later start about twice as fast, once per build: unpacks the server's jars beside it,
 * then starts the portal for a moment and keeps the classes it loaded in an archive that Java maps
 * into memory (class data sharing, JEP 350). Without the archive everything works, only slower.
 */
public final class PrepareServer {

  /** Pages that make the server load what readers need. */
  private static final List<String> PAGES = List.of("/", "/gids", "/lessen", "/zoeken?q=grenzen");

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path folder;

  private PrepareServer(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments the folder of the server's jar and the launcher; to keep classes too, also the
   *     archive of the portal and the content folder
   */
  public static void main(String[] arguments) throws Exception {
    PrepareServer server = new PrepareServer(Path.of(arguments[0]).toAbsolutePath());
    server.unpack();
    if (arguments.length > 2) {
      server.keepClasses(
          Path.of(arguments[1]).toAbsolutePath(), Path.of(arguments[2]).toAbsolutePath());
    }
  }

  private Path classPath() {
    return folder.resolve("server").resolve("launch-micro.jar");
  }

  private Path launcher() {
    return folder.resolve("groeiwijs-launcher.jar");
  }

  private static boolean isNewer(Path file, Path source) throws IOException {
    return Files.exists(file)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(source)) > 0;
  }

  private void unpack() throws IOException, InterruptedException {
    if (isNewer(classPath(), folder.resolve("payara-micro.jar"))) {
      return;
    }
    Path log = Files.createTempFile("groeiwijs-unpack", ".log");
    Process process =
        start(
            log,
            List.of(),
            "-jar",
            folder.resolve("payara-micro.jar").toString(),
            "--rootdir",
            folder.resolve("server").toString(),
            "--outputlauncher");
    if (process.waitFor() != 0) {
      throw new IOException("The server could not be unpacked: " + Files.readString(log));
    }
  }

  private void keepClasses(Path portal, Path content) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.jsa");
    if (isNewer(classes, classPath()) && isNewer(classes, launcher())) {
      return;
    }
    Path data = Files.createTempDirectory("groeiwijs-classes");
    Path log = data.resolve("log");
    Path made = data.resolve("classes.jsa");
    int port = freePort();
    Process process =
        start(
            log,
            List.of(
                "-XX:ArchiveClassesAtExit=" + made,
                "-XX:TieredStopAtLevel=1",
                "-Dportal.content.dir=" + content,
                "-Dportal.db.url=jdbc:derby:" + data.resolve("db") + ";create=true",
                "-Dportal.index.dir=" + data.resolve("index"),
                "-Dderby.stream.error.file=" + data.resolve("derby.log")),
            "-jar",
            launcher().toString(),
            "--nohazelcast",
            "--port",
            String.valueOf(port),
            "--contextroot",
            "/",
            "--deploy",
            portal.toString());
    awaitReady(process, log);
    for (String page : PAGES) {
      read("http://localhost:" + port + page);
    }
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    if (Files.exists(made)) {
      Files.move(made, classes, StandardCopyOption.REPLACE_EXISTING);
      say("Classes of the server kept in " + classes);
    } else {
      say("This Java keeps no classes; the portal starts without them. See " + log);
    }
    ServerFolder.delete(data);
  }

  private static Process start(Path log, List<String> java, String... rest) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of(rest));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void awaitReady(Process process, Path log)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(log).contains(Launcher.READY)) {
      if (!process.isAlive() || System.nanoTime() > until) {
        process.destroyForcibly();
        throw new IOException("The portal does not start: " + Files.readString(log));
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
  }

  private static void read(String address) throws IOException, InterruptedException {
    HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(
            HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
            HttpResponse.BodyHandlers.discarding());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void say(String line) {
    // A step of the build speaks on the build's console.
    PrintStream console = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
    console.println(line);
    console.flush();
  }
}
