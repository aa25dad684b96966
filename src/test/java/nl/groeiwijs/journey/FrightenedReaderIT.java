package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody to whom something happened online reads on a phone, and may have to leave at once. */
@ExtendWith(RunningPortal.class)
class FrightenedReaderIT {

  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open() {
    chromium = new Chromium();
    context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(390, 844));
    page = context.newPage();
    // The page that the exit leads to is another's: it is played here.
    page.route(
        url -> !url.startsWith(RunningPortal.address()),
        route -> route.fulfill(new Route.FulfillOptions().setBody("het weer")));
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  private void visit(String path) {
    page.navigate(RunningPortal.address() + path);
  }

  /** Takes the answers with these words, or else the last one, until an end is reached. */
  private void walk(List<String> answers) {
    for (int step = 0; page.locator(".gw-answers a").count() > 0; step++) {
      assertThat(step).as("questions before an end").isLessThan(8);
      Locator chosen = page.locator(".gw-answers a").last();
      for (String answer : answers) {
        Locator wanted =
            page.locator(".gw-answers a", new Page.LocatorOptions().setHasText(answer));
        if (wanted.count() > 0) {
          chosen = wanted.first();
          break;
        }
      }
      chosen.click();
    }
  }

  @Test
  void aWalkEndsWithStepsAndHelp() {
    visit("/");
    page.locator(".gw-alert-strip a").click();
    page.locator(".gw-answers a").first().click();
    walk(List.of("ouder", "Nee"));

    assertThat(page.title()).doesNotContain("Groeiwijs").doesNotContain("beeld");
    assertThat(page.locator(".gw-process-steps h3").allInnerTexts()).hasSize(3);
    assertThat(page.locator(".gw-help-service a[href^='tel:']").count()).isPositive();
    page.locator("a.gw-back").first().click();
    assertThat(page.locator(".gw-answers a").count()).isPositive();
  }

  @Test
  void questionsLeaveNoTrace() {
    visit("/wegwijzer/route-1");

    assertThat(page.title()).isEqualTo("Vraag 1");
    assertThat(page.url()).doesNotContain("beeld").doesNotContain("foto");
    assertThat(RunningPortal.get("/wegwijzer/route-1").headers().firstValue("Cache-Control"))
        .contains("no-store");
    assertThat(page.locator("meta[name=robots]").getAttribute("content")).isEqualTo("noindex");
    assertThat(page.locator("meta[property^='og:']").count()).isZero();
    assertThat(context.cookies()).isEmpty();
  }

  @Test
  void theButtonLeavesAndTheWayBackDoesNotLeadHere() {
    visit("/");
    visit("/wegwijzer/route-1");
    page.locator(".gw-quick-exit-bar a").click();
    page.waitForURL(url -> !url.startsWith(RunningPortal.address()));
    page.goBack();

    assertThat(page.url()).isEqualTo(RunningPortal.address() + "/");
  }

  @Test
  void shiftThreeTimesLeaves() {
    visit("/wegwijzer/route-1");
    for (int i = 0; i < 3; i++) {
      page.keyboard().press("Shift");
    }
    page.waitForURL(url -> !url.startsWith(RunningPortal.address()));

    assertThat(page.innerText("body")).isEqualTo("het weer");
  }

  @Test
  void shiftWhileTypingDoesNotLeave() {
    visit("/wegwijzer/route-1");
    page.keyboard().press("Shift");
    page.keyboard().press("a");
    page.keyboard().press("Shift");
    page.keyboard().press("b");
    page.keyboard().press("Shift");

    assertThat(page.url()).startsWith(RunningPortal.address());
  }

  @Test
  void theWholeWalkCanBeDoneWithTheKeyboard() {
    visit("/wegwijzer/route-2");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus").getAttribute("class")).contains("gw-skip-link");
    page.keyboard().press("Enter");
    for (int step = 0; page.locator(".gw-answers a").count() > 0 && step < 8; step++) {
      page.locator(".gw-answers a").last().focus();
      String outline =
          (String)
              page.locator(":focus").evaluate("element => getComputedStyle(element).outlineStyle");
      assertThat(outline).isNotEqualTo("none");
      page.keyboard().press("Enter");
      page.waitForLoadState();
    }

    assertThat(page.locator(".gw-process-steps").count()).isPositive();
  }
}
