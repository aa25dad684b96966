package nl.groeiwijs.bench;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An administrator and an author of the portal that is measured, who come in as people do. */
final class Newsroom {

  private static final Pattern SET_UP =
      Pattern.compile("first one within an hour: \\S+?(/cms\\S+)");
  private static final Pattern ISSUED =
      Pattern.compile("id=\"issued-link\">https?://[^/]+([^<]+)<");
  private static final Pattern SECRET = Pattern.compile("cms-secret\">([A-Z2-7 ]+)<");
  private static final String KEEPER = "beheer@redactie.example";
  private static final String WRITER = "auteur@redactie.example";
  private static final String PASSPHRASE = "vier groene lampen aan";
  private static final int STEP = 30_000;

  private final int port;
  private final String secret;

  private Newsroom(int port, String secret) {
    this.port = port;
    this.secret = secret;
  }

  /**
   * Makes both accounts.
   *
   * @param console what the portal said at its start
   * @param file keeps what is needed to come in again
   */
  static void open(int port, String console, Path file) throws IOException {
    Desk keeper = new Desk(port);
    arrive(keeper, found(SET_UP, console), "Ada Beheer", KEEPER);
    String secret = found(SECRET, keeper.get("/cms/sign-in/factor")).replace(" ", "");
    keeper.send("/cms/sign-in/factor", "code", code(secret, 0));
    String answer =
        keeper.send(
            "/cms/accounts",
            "name",
            "Noor Auteur",
            "email",
            WRITER,
            "language",
            "nl",
            "role",
            "AUTHOR");
    arrive(new Desk(port), found(ISSUED, answer), "Noor Auteur", WRITER);
    Properties people = new Properties();
    people.setProperty("secret", secret);
    try (Writer out = Files.newBufferedWriter(file)) {
      people.store(out, null);
    }
  }

  static Newsroom of(int port, Path file) throws IOException {
    Properties people = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      people.load(in);
    }
    return new Newsroom(port, people.getProperty("secret"));
  }

  private static void arrive(Desk desk, String link, String name, String email) {
    desk.send(link, "name", name, "email", email, "passphrase", PASSPHRASE, "chosen", PASSPHRASE);
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("Not found: " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  private static String code(String secret, int later) {
    try {
      return new DefaultCodeGenerator().generate(secret, System.currentTimeMillis() / STEP + later);
    } catch (CodeGenerationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody with few rights. */
  Desk author() {
    Desk desk = new Desk(port);
    desk.send("/cms/sign-in", "email", WRITER, "passphrase", PASSPHRASE);
    return desk;
  }

  /** Somebody with a second factor, whose next code was not used yet. */
  Desk administrator() {
    Desk desk = new Desk(port);
    desk.send("/cms/sign-in", "email", KEEPER, "passphrase", PASSPHRASE);
    desk.send("/cms/sign-in/code", "code", code(secret, 1));
    return desk;
  }

  /** A browser without a window, signed in. */
  static final class Desk {

    private final int port;
    private final HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    private Desk(int port) {
      this.port = port;
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    String get(String path) {
      return answer(request(path).build(), 200);
    }

    /** A save of the editor's screen. */
    String post(String path, String json) {
      return answer(
          request(path)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json))
              .build(),
          200);
    }

    private String send(String path, String... fields) {
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < fields.length; i += 2) {
        body.append(i == 0 ? "" : "&").append(fields[i]).append('=');
        body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
      }
      return answer(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
              .build(),
          302);
    }

    /** A page or, for a form, a page or the way to one. */
    private String answer(HttpRequest request, int other) {
      try {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 && answer.statusCode() != other) {
          throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
        }
        return answer.body();
      } catch (IOException e) {
        throw new UncheckedIOException(request.uri().toString(), e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
