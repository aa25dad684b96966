package nl.groeiwijs.operations.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * Starts Payara Micro with the given options and says whether the portal is ready. By itself the
 * server goes on running after a failed deployment and answers 404; this ends it, with the reason
 * and exit code 1.
 */
public final class Launcher {

  /** Set by the portal when its start fails: the reason in one line. */
  public static final String FAILURE = "portal.start.failure";

  /**
   * Set by the portal when it has no account yet: path of the link with which the first one is
   * made. It goes to the console and nowhere else.
   */
  public static final String SET_UP = "portal.start.setup";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String DEFAULT_PORT = "8080";

  private Launcher() {}

  /**
   * @param options those of Payara Micro
   */
  public static void main(String[] options) throws Exception {
    long start = System.nanoTime();
    PayaraMicroLauncher.main(options);
    String address = "http://localhost:" + port(List.of(options));
    // The console is what this class is for.
    PrintStream console = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
    if (isReady(address)) {
      long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
      console.printf("%n  Groeiwijs is ready after %d s: %s/%n%n", seconds, address);
      printSetUp(console, address);
    } else {
      String reason = System.getProperty(FAILURE, "see the first error in the log above");
      console.printf("%n  Groeiwijs could not start: %s%n%n", reason);
      console.flush();
      Runtime.getRuntime().halt(1);
    }
    console.flush();
  }

  private static void printSetUp(PrintStream console, String address) {
    String path = System.clearProperty(SET_UP);
    if (path != null) {
      console.printf(
          "  No account yet. Make the first one within an hour: %s%s%n%n", address, path);
    }
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
