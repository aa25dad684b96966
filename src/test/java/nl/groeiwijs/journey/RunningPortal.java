package nl.groeiwijs.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  private static PortalProcess instance;

  @Override
  public void beforeAll(ExtensionContext context) {
    instance =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(
                PortalProcess.class,
                key -> PortalProcess.start(PortalProcess.Place.fresh("portal")),
                PortalProcess.class);
  }

  /** Where the portal answers, without slash at the end. */
  static String address() {
    return instance.address();
  }

  /** All that the portal printed and logged. */
  static String console() {
    return instance.console();
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

  /**
   * What a page that is asked by form answers.
   *
   * @param form fields as a browser sends them, {@code name=value&name=value}
   */
  static HttpResponse<String> post(String path, String form) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address() + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
