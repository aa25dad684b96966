package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types wrong, or means wrong, gets a page of the house and tells nothing. */
@ExtendWith(RunningPortal.class)
class BadInputIT {

  @ParameterizedTest
  @CsvSource({
    "/bestaat-niet, 404",
    "/gids/bestaat-niet, 404",
    "/leeftijd/3-5, 404",
    "/wegwijzer/route-1/zzz, 404",
    "/kerndoel/geen-uuid, 404",
    "/xx/gids, 404",
    "/en/xx, 404",
    "/gids/, 404",
    "/guidance/guide.xhtml, 404",
    "/WEB-INF/web.xml, 400",
    "/metrics, 404",
    "/media/../../pom.xml, 400",
    "/assets/x/groeiwijs.exe, 404",
    "/%E0%A4%A, 400",
    "/%zz, 400",
    "/a%00b, 400",
    "/zoeken?q=%E0%A4%A, 400",
    "/zoeken?q=telefoon&pagina=abc, 400",
    "/zoeken?leeftijd=3-5, 400",
    "/lessen?sector=hbo, 400",
    "/kerndoelen?pagina=-1, 400"
  })
  void aWrongAddressGetsAPageOfTheHouse(String path, int status) throws IOException {
    String answer = raw("GET", path);

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).contains("gw-page-footer").contains("<h1>");
    assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
    tellsNothing(answer);
  }

  @Test
  void aLongQuestionIsRefusedInPlainWords() throws IOException {
    String answer = raw("GET", "/zoeken?q=" + "a".repeat(201));

    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("te veel tekst");
    tellsNothing(answer);
  }

  @Test
  void anEnglishReaderIsAnsweredInEnglish() throws IOException {
    assertThat(raw("GET", "/en/gids/nothing")).contains("This page does not exist");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void aPageIsOnlyForReading(String method) throws IOException {
    String answer = raw(method, "/gids/een-kusje-hoeft-niet");

    assertThat(answer).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD");
    tellsNothing(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/zoeken?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/zoeken?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "/lessen?q=%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void whatIsTypedNeverBecomesMarkup(String path) throws IOException {
    assertThat(raw("GET", path)).doesNotContain("<script>alert").doesNotContain("<img src=x");
  }

  @Test
  void aLineBreakInAnAddressMakesNoHeader() throws IOException {
    String headers = raw("GET", "/zoeken?q=a%0d%0aX-Made:%20up").split("\r\n\r\n")[0];

    assertThat(headers).contains("Content-Type").doesNotContain("X-Made");
  }

  @Test
  void theWholeAnswerComesAgainOnlyWhenItChanged() throws IOException, InterruptedException {
    URI page = URI.create(RunningPortal.address() + "/gids/een-kusje-hoeft-niet");
    HttpClient client = RunningPortal.CLIENT;
    HttpResponse<byte[]> plain =
        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray());
    HttpResponse<byte[]> zipped =
        client.send(
            HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    String etag = plain.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> same =
        client.send(
            HttpRequest.newBuilder(page).header("If-None-Match", etag).build(),
            HttpResponse.BodyHandlers.ofByteArray());

    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(zipped.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
    assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(plain.headers().map()).doesNotContainKeys("Set-Cookie", "X-Powered-By", "Server");
  }

  private static void tellsNothing(String answer) {
    assertThat(answer)
        .doesNotContainIgnoringCase("payara")
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("\tat ")
        .doesNotContain("Set-Cookie");
  }

  /** A request as it is typed: clients mend or refuse some of these addresses themselves. */
  private static String raw(String method, String path) throws IOException {
    URI address = URI.create(RunningPortal.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return reader.lines().collect(Collectors.joining("\r\n"));
    }
  }
}
