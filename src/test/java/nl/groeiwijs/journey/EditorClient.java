package nl.groeiwijs.journey;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An editor's browser without a window: keeps cookies, follows no redirect, sends forms as a page
 * of the portal would.
 */
final class EditorClient {

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  private final String address;

  EditorClient() {
    this(RunningPortal.address());
  }

  /**
   * @param address of a portal, without slash at the end
   */
  EditorClient(String address) {
    this.address = address;
  }

  HttpResponse<String> get(String path) {
    return send(to(path).build());
  }

  /** Goes to an address anywhere, as a browser does that is sent there. */
  HttpResponse<String> follow(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).build());
  }

  /** What a script of a page sends. */
  HttpResponse<String> postJson(String path, JsonObject body) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  /**
   * @param fields names and values in turn
   */
  HttpResponse<String> post(String path, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=');
      body.append(encode(fields[i + 1]));
    }
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  /** A request that the caller made with {@link #request}. */
  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  /** A GET of this path of the portal of all journeys, to be changed and sent. */
  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(RunningPortal.address() + path));
  }

  /** What the browser keeps. */
  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** Value of a cookie, empty without it. */
  String cookie(String name) {
    return cookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
