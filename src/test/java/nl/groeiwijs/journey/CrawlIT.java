package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.SAXException;

/**
 * Every public page, as the browser shows it. Three walk along all pages at the same time: one
 * reads them with the HTML checker, one opens them, one opens them without scripts. All that is
 * wrong is reported at once.
 */
@ExtendWith(RunningPortal.class)
class CrawlIT {

  private static final List<String> NORMS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Bytes of the first view: HTML, style sheets, scripts and fonts as they go over the line. */
  private static final int FIRST_VIEW = 100_000;

  private static final String AXE = axe();

  /** Characters that a page shows. */
  private record Shown(Map<String, Integer> characters, List<String> wrong) {}

  private static SiteMap map;
  private static List<String> addresses;
  private static ExecutorService walkers;
  private static Future<List<String>> invalid;
  private static Future<Shown> opened;
  private static Future<Shown> withoutScript;

  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void walk() {
    map = SiteMap.walk();
    Set<String> goals =
        Jsoup.parse(RunningPortal.get("/sitemap.xml").body()).select("loc").stream()
            .map(loc -> loc.text().substring(RunningPortal.address().length()))
            .filter(path -> path.startsWith("/kerndoel/"))
            .collect(Collectors.toSet());
    addresses = map.distinct(goals);
    walkers = Executors.newFixedThreadPool(3);
    invalid = walkers.submit(CrawlIT::readAll);
    opened = walkers.submit(CrawlIT::openAll);
    withoutScript = walkers.submit(CrawlIT::openAllWithoutScript);
    System.out.printf(
        "Pages: %d read, %d opened in the browser%n", map.pages().size(), addresses.size());
  }

  @AfterAll
  static void stop() {
    walkers.shutdownNow();
  }

  @Test
  void everyLinkLeadsToAPage() {
    assertThat(map.failures()).isEmpty();
    assertThat(map.pages()).hasSizeGreaterThan(300);
    assertThat(map.pages().keySet().stream().filter(path -> path.startsWith("/kerndoel/")))
        .hasSize(405 + 372 + 4);
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    assertThat(invalid.get()).isEmpty();
    assertThat(htmlErrors("<!DOCTYPE html><title>x</title><p><li>x</p>")).isNotEmpty();
  }

  private static List<String> readAll() throws IOException, SAXException {
    List<String> wrong = new ArrayList<>();
    for (String path : addresses) {
      htmlErrors(map.pages().get(path)).forEach(line -> wrong.add(path + " " + line));
    }
    return wrong;
  }

  private static List<String> htmlErrors(String html) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator
        .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
        .lines()
        .filter(line -> line.contains("error:"))
        .toList();
  }

  @Test
  void noPageSetsACookie() {
    List<String> wrong =
        List.of("/", "/gids/een-kusje-hoeft-niet", "/zoeken?q=telefoon", "/wegwijzer/route-1")
            .stream()
            .filter(path -> RunningPortal.get(path).headers().firstValue("Set-Cookie").isPresent())
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPageIsAccessibleQuietAndLight() throws Exception {
    assertThat(opened.get().wrong()).isEmpty();
    assertThat(opened.get().characters()).hasSameSizeAs(addresses);
  }

  private static Shown openAll() {
    Shown shown = new Shown(new HashMap<>(), new ArrayList<>());
    try (Chromium chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext()) {
      Visit visit = new Visit(context, shown.wrong());
      addresses.forEach(path -> shown.characters().put(path, visit.open(path)));
    }
    return shown;
  }

  /** Scripts may show a button more, never a text: those are in the page from the start. */
  @Test
  void everyPageIsThereWithoutScript() throws Exception {
    Map<String, Integer> expected = opened.get().characters();
    List<String> wrong = new ArrayList<>(withoutScript.get().wrong());
    withoutScript
        .get()
        .characters()
        .forEach(
            (path, shown) -> {
              if (shown < expected.get(path) * 0.95 || shown == 0) {
                wrong.add(
                    path
                        + " shows "
                        + shown
                        + " of "
                        + expected.get(path)
                        + " characters without script");
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static Shown openAllWithoutScript() {
    Shown shown = new Shown(new HashMap<>(), new ArrayList<>());
    var without = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (Chromium chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext(without)) {
      Page page = context.newPage();
      for (String path : addresses) {
        shown.characters().put(path, shownText(page, path));
        if (page.locator("h1:visible").count() == 0) {
          shown.wrong().add(path + " has no heading without script");
        }
      }
    }
    return shown;
  }

  private static int shownText(Page page, String path) {
    show(page, path);
    return mainText(page);
  }

  /** Characters of the main part without its buttons, 0 when there is no such part. */
  private static int mainText(Page page) {
    Object characters =
        page.evaluate(
            """
            () => {
              const main = document.querySelector('main');
              if (!main) return 0;
              const buttons = [...main.querySelectorAll('button')]
                .filter(button => button.getClientRects().length);
              return main.innerText.length
                - buttons.reduce((sum, button) => sum + button.innerText.length, 0);
            }
            """);
    return ((Number) characters).intValue();
  }

  /** Opens an address; a step of a decision path by the form of the path, as a reader does. */
  private static Response show(Page page, String path) {
    return show(page, path, () -> {});
  }

  /**
   * @param arrived is told when the page is there from which a step is asked
   */
  private static Response show(Page page, String path, Runnable arrived) {
    Matcher walk = SiteMap.WALK.matcher(path);
    if (!walk.matches()) {
      return page.navigate(RunningPortal.address() + path);
    }
    String address = RunningPortal.address() + walk.group(1);
    if (!page.url().equals(address)) {
      page.navigate(address);
    }
    arrived.run();
    Response response =
        page.waitForResponse(
            address,
            () ->
                page.evaluate(
                    """
                    walk => {
                      const form = document.getElementById('verder');
                      const field = document.createElement('input');
                      Object.assign(field, {type: 'hidden', name: 'walk', value: walk});
                      form.append(field);
                      form.submit();
                    }
                    """,
                    walk.group(2)));
    page.locator("form[data-gw-walk='" + walk.group(2) + "']")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    page.waitForLoadState();
    return response;
  }

  /** One page after the other in one browser, which keeps what the house sends for ever. */
  private static final class Visit {

    private final Page page;
    private final BrowserContext context;
    private final List<String> wrong;
    private String path;
    private long bytes;

    Visit(BrowserContext context, List<String> wrong) {
      this.context = context;
      this.wrong = wrong;
      this.page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              report("console: " + message.text());
            }
          });
      page.onPageError(error -> report("script: " + error));
      page.onRequest(
          request -> {
            boolean own = request.url().startsWith(RunningPortal.address());
            if (!own && !request.url().startsWith("data:")) {
              report("asks another host: " + request.url());
            }
          });
      page.onResponse(this::count);
    }

    private void report(String what) {
      wrong.add(path + " " + what);
    }

    private void count(Response response) {
      String type = response.request().resourceType();
      if (Set.of("document", "stylesheet", "script", "font").contains(type)) {
        String length = response.headers().getOrDefault("content-length", "0");
        bytes += Long.parseLong(length);
      }
    }

    /**
     * The rules that the page breaks, each with its first place. The checker runs in the page
     * itself: its own driver opens a second page for each, which takes most of the time.
     */
    private List<?> accessibility() {
      page.evaluate(AXE);
      return (List<?>)
          page.evaluate(
              """
              norms => axe.run(document, {runOnly: {type: 'tag', values: norms}, resultTypes: ['violations']})
                .then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].target))
              """,
              NORMS);
    }

    /**
     * @return number of characters that the page shows
     */
    int open(String asked) {
      path = asked;
      bytes = 0;
      Response response = show(page, path, () -> bytes = 0);
      if (response.status() != 200) {
        report("status " + response.status());
      }
      if (bytes > FIRST_VIEW) {
        report("first view of " + bytes + " bytes");
      }
      int shown = mainText(page);
      if (shown == 0) {
        report("has no main part with text");
      }
      accessibility().forEach(rule -> report("axe " + rule));
      if (!context.cookies().isEmpty()) {
        report("cookie");
      }
      Object stored = page.evaluate("() => localStorage.length + sessionStorage.length");
      if (((Number) stored).intValue() != 0) {
        report("stores something in the browser");
      }
      return shown;
    }
  }
}
