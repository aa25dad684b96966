package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An editor behind a browser: what journeys on the editors' screens do again and again. */
final class Desk {

  private static final int HEIGHT = 900;

  private final BrowserContext context;
  private final List<String> errors = new ArrayList<>();

  /** Signs in with a window of this width. */
  Desk(Chromium chromium, Editor editor, int width) {
    context =
        editor.signedIn(
            chromium.browser(), new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
  }

  BrowserContext context() {
    return context;
  }

  /** What the browser complained about on any page of this desk. */
  List<String> errors() {
    return errors;
  }

  /** A new tab. */
  Page page() {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(page.url() + " " + message.text());
          }
        });
    page.onPageError(errors::add);
    return page;
  }

  /** A new tab with the editor's screen of this address, ready to write. */
  Page open(String address) {
    Page page = page();
    page.navigate(address);
    await(page, "#editor[data-ready]");
    return page;
  }

  /** Begins a publication of this kind, and waits until its screen is ready. */
  Page begin(String kind, String title) {
    Page page = page();
    page.navigate("/cms/nieuw");
    page.locator("select").first().selectOption(kind);
    page.locator("form input[type=text]").last().fill(title);
    page.locator("#new\\:create").click();
    await(page, "#editor[data-ready]");
    return page;
  }

  /** Makes a revision of what stands in the editor. */
  static void keep(Page page, String reason) {
    page.keyboard().press("Control+s");
    page.locator("#reason").fill(reason);
    page.locator("#keep-form [type=submit]").click();
    awaitGone(page, "#keep-dialog");
  }

  /** Makes a revision, and waits until the screen says so. */
  static void keepWell(Page page, String reason) {
    keep(page, reason);
    await(page, "#message .cms-note--good");
  }

  static void awaitSaved(Page page) {
    page.waitForFunction(
        "() => document.getElementById('saved').textContent"
            + " && !document.getElementById('pending').textContent");
  }

  static void await(Page page, String selector) {
    page.locator(selector).first().waitFor();
  }

  static void awaitGone(Page page, String selector) {
    page.locator(selector)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** The page as it stands passes axe; what a frame shows is a page of its own. */
  static void accessible(Page page) {
    assertThat(new AxeBuilder(page).exclude("iframe").analyze().getViolations())
        .as(page.url())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  /** Nothing sticks out of the window. */
  static void fits(Page page) {
    assertThat(
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth"))
        .as(page.url())
        .isEqualTo(0);
  }

  /** Keeps what the window shows with the output of the tests, for people to look at. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("portal.test.output"), name + ".png")));
  }
}
