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

  private static final String ANSWERS = ".gw-answers a, .gw-answers button";

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
    for (int step = 0; page.locator(ANSWERS).count() > 0; step++) {
      assertThat(step).as("questions before an end").isLessThan(8);
      Locator chosen = page.locator(ANSWERS).last();
      for (String answer : answers) {
        Locator wanted = page.locator(ANSWERS, new Page.LocatorOptions().setHasText(answer));
        if (wanted.count() > 0) {
          chosen = wanted.first();
          break;
        }
      }
      take(chosen);
    }
  }

  /** Chooses an answer and waits for the next screen, which comes in the place of this one. */
  private void take(Locator chosen) {
    String before = page.locator("h1").innerText();
    chosen.click();
    page.waitForCondition(() -> !page.locator("h1").innerText().equals(before));
  }

  @Test
  void aWalkEndsWithStepsAndHelp() {
    visit("/");
    page.locator(".gw-alert-strip a").click();
    page.locator(ANSWERS).first().click();
    walk(List.of("ouder", "Nee"));

    assertThat(page.title()).doesNotContain("Groeiwijs").doesNotContain("beeld");
    assertThat(page.locator(".gw-process-steps h3").allInnerTexts()).hasSize(3);
    assertThat(page.locator(".gw-help-service a[href^='tel:']").count()).isPositive();
    take(page.locator(".gw-back").first());
    assertThat(page.locator(ANSWERS).count()).isPositive();
  }

  @Test
  void noAnswerStandsInTheAddressAndTheBrowsersBackGoesOneQuestionBack() {
    visit("/wegwijzer/route-1");
    String first = page.locator("h1").innerText();
    take(page.locator(ANSWERS).nth(2));
    String second = page.locator("h1").innerText();
    take(page.locator(ANSWERS).first());

    assertThat(page.url()).isEqualTo(RunningPortal.address() + "/wegwijzer/route-1");
    assertThat(page.evaluate("() => JSON.stringify(history.state)")).isEqualTo("{\"step\":2}");
    assertThat(page.locator(":focus").innerText()).isEqualTo(page.locator("h1").innerText());
    page.evaluate("() => history.back()");
    page.waitForCondition(() -> page.locator("h1").innerText().equals(second));
    page.evaluate("() => history.back()");
    page.waitForCondition(() -> page.locator("h1").innerText().equals(first));
    page.evaluate("() => history.go(2)");
    page.waitForCondition(() -> page.locator(".gw-passed div").count() == 2);
    page.reload();
    assertThat(page.locator("h1").innerText()).isEqualTo(first);
  }

  @Test
  void whetherTheStepsHelpedIsSaidInTwoTapsOnTheSameScreen() {
    visit("/wegwijzer/route-1");
    walk(List.of("ouder", "Nee"));
    String end = page.locator("h1").innerText();
    page.locator(".gw-feedback button[value=nee]").click();
    page.locator(".gw-feedback button[value=moeilijk]").click();
    page.waitForCondition(() -> page.locator("#hielp").innerText().equals("Dank je wel"));

    assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("hielp");
    assertThat(page.locator("h1").innerText()).isEqualTo(end);
    assertThat(page.url()).isEqualTo(RunningPortal.address() + "/wegwijzer/route-1");
    assertThat(page.locator(".gw-feedback textarea, .gw-feedback input[type=text]").count())
        .isZero();
    take(page.locator(".gw-back").first());
    assertThat(page.locator(ANSWERS).count()).isPositive();
  }

  @Test
  void theWalkCanBeDoneWithoutScript() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page bare = plain.newPage();
      bare.navigate(RunningPortal.address() + "/wegwijzer?rol=vo");
      bare.locator(ANSWERS).first().click();
      bare.locator(ANSWERS).nth(2).click();

      assertThat(bare.url()).isEqualTo(RunningPortal.address() + "/wegwijzer/route-1");
      assertThat(bare.locator(".gw-passed dd").last().innerText())
          .contains("Ik werk in het voortgezet onderwijs");
      bare.locator(".gw-passed button").last().click();
      assertThat(bare.locator("h1").innerText()).isEqualTo("Wie ben jij?");
      bare.locator(".gw-back").click();
      assertThat(bare.locator(".gw-passed").count()).isZero();
    }
  }

  @Test
  void theReadersOwnWordsLeadToTheStepsAndStandNowhere() {
    visit("/wegwijzer");
    page.locator("#woorden").fill("er gaat een foto van mijn dochter rond");
    page.locator(".gw-words button").click();

    assertThat(page.locator("#past ~ .gw-answers a").first().innerText()).contains("beeld rond");
    assertThat(page.url()).isEqualTo(RunningPortal.address() + "/wegwijzer");
    assertThat(RunningPortal.console()).doesNotContain("mijn dochter");
  }

  @Test
  void anAddressThatClaimsAWalkShowsTheFirstQuestion() {
    String first = RunningPortal.get("/wegwijzer/route-1").body();
    String walk = first.replaceFirst("(?s).*?name=\"walk\" value=\"([^\"]+)\".*", "$1");

    assertThat(RunningPortal.get("/wegwijzer/route-1?walk=" + walk).body()).isEqualTo(first);
    assertThat(RunningPortal.post("/wegwijzer/route-1", "walk=" + walk).body()).isNotEqualTo(first);
    assertThat(RunningPortal.post("/wegwijzer/route-1", "walk=zzz.zzz").body())
        .contains("Daarom begin je opnieuw");
    assertThat(
            RunningPortal.post("/wegwijzer/route-1", "walk=" + walk)
                .headers()
                .firstValue("Cache-Control"))
        .contains("no-store");
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
    for (int step = 0; page.locator(ANSWERS).count() > 0 && step < 8; step++) {
      page.locator(ANSWERS).last().focus();
      String outline =
          (String)
              page.locator(":focus").evaluate("element => getComputedStyle(element).outlineStyle");
      assertThat(outline).isNotEqualTo("none");
      String before = page.locator("h1").innerText();
      page.keyboard().press("Enter");
      page.waitForCondition(() -> !page.locator("h1").innerText().equals(before));
    }

    assertThat(page.locator(".gw-process-steps").count()).isPositive();
  }
}
