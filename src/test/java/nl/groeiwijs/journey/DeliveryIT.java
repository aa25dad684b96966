package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page goes over the line: whole, once, and with the headers that protect a reader. */
@ExtendWith(RunningPortal.class)
class DeliveryIT {

  private static final String GUIDE = "/gids/een-kusje-hoeft-niet";
  private static final String SENSITIVE = "/wegwijzer/route-1";

  private HttpResponse<byte[]> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningPortal.address() + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return RunningPortal.CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", GUIDE, SENSITIVE, "/bestaat-niet", "/sitemap.xml", "/health/ready"})
  void everyAnswerProtectsTheReader(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = ask("GET", path);

    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self';"
                + " base-uri 'none'; frame-ancestors 'none'");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "x-powered-by", "server");
  }

  @Test
  void theSecondAnswerIsTheFirstAgain() throws IOException, InterruptedException {
    HttpResponse<byte[]> first = ask("GET", GUIDE);
    HttpResponse<byte[]> second = ask("GET", GUIDE);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag")).startsWith("\"");
    assertThat(header(second, "Content-Type")).isEqualTo(header(first, "Content-Type"));
    assertThat(header(second, "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void theHeadOfAPageIsThatOfThePageWithoutIt() throws IOException, InterruptedException {
    HttpResponse<byte[]> page = ask("GET", GUIDE);
    HttpResponse<byte[]> head = ask("HEAD", GUIDE);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(page, "ETag"));
    assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(page.body().length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip;q=0", "identity", "br", "*;q=0"})
  void whoRefusesGzipGetsThePageAsItIs(String accepted) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = ask("GET", GUIDE, "Accept-Encoding", accepted);

    assertThat(header(answer, "Content-Encoding")).isEmpty();
    assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("<!DOCTYPE html>");
    assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
  }

  @Test
  void aKnownTagInAListOrAWeakOneIsAnsweredWithNothing() throws IOException, InterruptedException {
    String tag = header(ask("GET", GUIDE), "ETag");

    for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
      HttpResponse<byte[]> answer = ask("GET", GUIDE, "If-None-Match", known);
      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(header(answer, "ETag")).isEqualTo(tag);
    }
    assertThat(ask("GET", GUIDE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void aSensitivePageIsKeptNowhere() throws IOException, InterruptedException {
    assertThat(header(ask("GET", SENSITIVE), "Cache-Control")).isEqualTo("no-store");
    assertThat(header(ask("GET", SENSITIVE), "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void anAssetWithItsVersionIsKeptForEver() throws IOException, InterruptedException {
    String html = RunningPortal.get("/").body();
    String sheet = html.replaceFirst("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
    HttpResponse<byte[]> current = ask("GET", sheet);
    HttpResponse<byte[]> old = ask("GET", sheet.replaceFirst("/assets/[^/]+", "/assets/old"));

    assertThat(header(current, "Cache-Control")).contains("max-age=31536000").contains("immutable");
    assertThat(header(old, "Cache-Control")).isEqualTo("no-cache");
  }
}
