package nl.groeiwijs.operations.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts Payara Micro with the given options and says whether the portal is ready. By itself the
 * server goes on running after a failed deployment and answers 404; this ends it, with the reason
 * and exit code 1.
 */
public final class Launcher {

  /** Set by the portal when its start fails: the reason in one line. */
  public static final String FAILURE = "portal.start.failure";

  static final String READY = "Groeiwijs is ready";

  /**
   * Set by the portal when it has no account yet: path of the link with which the first one is
   * made. It goes to the console and nowhere else.
   */
  public static final String SET_UP = "portal.start.setup";

  /**
   * Set by the portal when its configuration asks for a link for somebody who lost everything: its
   * path, or empty when there is no such account. It goes to the console and nowhere else.
   */
  public static final String RECOVERY = "portal.start.recovery";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String DEFAULT_PORT = "8080";

  private Launcher() {}

  /**
   * @param options those of Payara Micro
   */
  public static void main(String[] options) throws Exception {
    long start = System.nanoTime();
    startServer(List.of(options));
    String address = "http://localhost:" + port(List.of(options));
    // The console is what this class is for.
    PrintStream console = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
    if (isReady(address)) {
      long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
      console.printf("%n  %s after %d s: %s/%n%n", READY, seconds, address);
      printSetUp(console, address);
      printRecovery(console, address);
    } else {
      String reason = System.getProperty(FAILURE, "see the first error in the log above");
      console.printf("%n  Groeiwijs could not start: %s%n%n", reason);
      console.flush();
      Runtime.getRuntime().halt(1);
    }
    console.flush();
  }

  /**
   * Starts the server from its unpacked jars, which is what its own launcher does, but with a fresh
   * folder for its configuration: the server writes there what is deployed into it, and would
   * deploy that beside the new archive at the next start.
   */
  private static void startServer(List<String> options) throws Exception {
    URI jar = PayaraMicro.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path unpacked = Path.of(jar).resolveSibling("server");
    System.setProperty(
        "fish.payara.micro.BootJar", unpacked.resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
    List<String> all =
        new ArrayList<>(List.of("--rootdir", ServerFolder.create(unpacked).toString()));
    all.addAll(options);
    Class<?> server = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
    server.getMethod("main", String[].class).invoke(null, (Object) all.toArray(String[]::new));
  }

  private static void printSetUp(PrintStream console, String address) {
    String path = System.clearProperty(SET_UP);
    if (path != null) {
      console.printf(
          "  No account yet. Make the first one within an hour: %s%s%n%n", address, path);
    }
  }

  private static void printRecovery(PrintStream console, String address) {
    String path = System.clearProperty(RECOVERY);
    if (path == null) {
      return;
    }
    console.printf(
        path.isEmpty()
            ? "  portal.account.recover names nobody who has an account.%n%n"
            : "  A new way in for portal.account.recover, within an hour: %s%s%n"
                + "  Take that option away again: every start makes another link.%n%n",
        address,
        path);
  }

  static String port(List<String> options) {
    int at = options.stream().map(o -> o.replace("-", "")).toList().indexOf("port");
    return at >= 0 && at + 1 < options.size() ? options.get(at + 1) : DEFAULT_PORT;
  }

  /** True when the portal itself says so; a server without it answers too, so its name counts. */
  private static boolean isReady(String address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/health/ready")).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .build()
              .send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains("\"portal\"");
    } catch (IOException e) {
      System.setProperty(FAILURE, "no answer at " + address + ": " + e);
      return false;
    }
  }
}
