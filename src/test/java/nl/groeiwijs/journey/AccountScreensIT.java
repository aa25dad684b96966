package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.groeiwijs.account.domain.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The screens of accounts as the browser shows them; pictures of them stand in the build folder.
 */
@ExtendWith(RunningPortal.class)
class AccountScreensIT {

  private static final String RULES =
      """
      () => axe.run(document, {runOnly: {type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}, resultTypes: ['violations']})
        .then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].target))
      """;

  private static Chromium chromium;
  private static String axe;

  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    chromium = new Chromium();
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK", "390, LIGHT"})
  void everyScreenIsAccessibleAndFits(int width, ColorScheme scheme) {
    String name = width + "-" + scheme;
    try (BrowserContext context = context(width, scheme)) {
      Page page = watched(context);
      open(page, "/cms/sign-in", 200, name);
      open(page, "/cms/link/niets", 410, name);
      open(page, Editors.invitation(Editors.newcomer(), Role.PUBLISHER), 200, name);
      page.fill("#passphrase", "zeven rustige zeilboten");
      page.fill("#chosen", "zeven rustige zeilboten");
      page.click("form button");
      page.waitForURL("**/cms/sign-in/factor");
      check(page, "factor-" + name);
    }
    try (BrowserContext context =
        Editors.administrator().signedIn(chromium.browser(), options(width, scheme))) {
      Page page = watched(context);
      open(page, "/cms/mijn-account", 200, name);
      open(page, "/cms/accounts", 200, name);
      page.click("tbody a");
      check(page, "account-" + name);
      open(page, "/cms/mijn-account?taal=en", 200, name);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void somebodyComesInWithTheKeyboardAlone() {
    Editor editor = Editors.invite(Role.AUTHOR);
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = watched(context);
      page.navigate(RunningPortal.address() + "/cms/mijn-account");
      page.focus("#email");
      page.keyboard().type(editor.email());
      page.keyboard().press("Tab");
      page.keyboard().type("dat was hem niet");
      page.keyboard().press("Enter");
      page.waitForSelector("[role=alert]");
      assertThat(page.inputValue("#email")).isEqualTo(editor.email());
      assertThat(page.inputValue("#passphrase")).isEmpty();
      check(page, "wrong");
      page.focus("#passphrase");
      page.keyboard().type(editor.passphrase());
      page.keyboard().press("Enter");
      page.waitForURL("**/cms/mijn-account");
      page.click(".cms-sign-out button");
      page.waitForSelector("[role=status]");
      assertThat(page.url()).endsWith("/cms/sign-in?gedaan=out");
    }
    assertThat(wrong).filteredOn(line -> !line.contains("422")).isEmpty();
  }

  private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
    return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
  }

  private static BrowserContext context(int width, ColorScheme scheme) {
    return chromium.browser().newContext(options(width, scheme));
  }

  private Page watched(BrowserContext context) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean gone = message.text().contains("410");
          if (message.type().equals("error") && !gone) {
            wrong.add(page.url() + " " + message.text());
          }
        });
    return page;
  }

  private void open(Page page, String path, int status, String name) {
    Response response = page.navigate(RunningPortal.address() + path);
    assertThat(response.status()).as(path).isEqualTo(status);
    check(page, path.replaceAll("[^a-z]+", "-").replaceAll("^(.{0,24}).*", "$1") + name);
  }

  private void check(Page page, String name) {
    Path folder = Path.of(System.getProperty("portal.test.output"), "account-screens");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
    page.evaluate(axe);
    ((List<?>) page.evaluate(RULES)).forEach(rule -> wrong.add(name + " axe " + rule));
    if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
      wrong.add(name + " is wider than the window");
    }
  }
}
