package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The session of somebody who writes comes to its end, and nothing of the text does. */
@ExtendWith(RunningPortal.class)
class SessionIT {

  private Chromium chromium;
  private Desk desk;

  @BeforeEach
  void open() {
    chromium = new Chromium();
    desk = new Desk(chromium, Editors.author(), 1280);
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  @Test
  void aWarningSavesFirstAndTheSessionGoesOnWhenAsked() {
    AtomicInteger left = new AtomicInteger(280);
    desk.context()
        .route(
            "**/cms/sessie",
            route -> {
              boolean asked = route.request().method().equals("POST");
              answer(route, asked ? 1800 : left.get());
            });
    Page page = desk.begin("vraag", "Wat is moed?");
    // What the screen saves by itself brings the true time back; the page asks again when looked
    // at.
    page.waitForCondition(
        () -> {
          page.evaluate("() => window.dispatchEvent(new Event('focus'))");
          return page.locator("#session-words").innerText().contains("Over 5 min.");
        });
    Desk.accessible(page);
    page.locator("#session-stay").focus();
    page.keyboard().press("Enter");
    Desk.awaitGone(page, "#session");

    page.locator("#body").fill("Iets durven.\n");
    left.set(50);
    page.evaluate("() => window.dispatchEvent(new Event('focus'))");
    page.waitForFunction(
        "() => document.getElementById('session-words').textContent.includes('Over 1 min.')");
    Desk.awaitSaved(page);
    assertThat(desk.errors()).isEmpty();
  }

  private static void answer(Route route, int left) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(204)
            .setHeaders(Map.of("X-Session-Left", String.valueOf(left))));
  }

  @Test
  void whatIsTypedAfterTheSessionIsSavedOnceSomebodySignsInAgain() {
    Page page = desk.begin("vraag", "Wat is vertrouwen?");
    Desk.awaitGone(page, "#session");
    desk.context().clearCookies();
    page.locator("#body").fill("Dit typte ik zonder sessie.\n");
    page.locator("#session-sign-in").waitFor();
    assertThat(page.locator("#session-words").innerText()).contains("Je sessie is voorbij.");
    assertThat(page.locator("#pending").innerText()).contains("Nog niet opgeslagen");
    Desk.accessible(page);
    assertThat(desk.errors()).isNotEmpty().allMatch(error -> error.contains("401"));

    Page tab = page.waitForPopup(() -> page.locator("#session-sign-in").click());
    tab.locator("[name=email]").fill(Editors.author().email());
    tab.locator("[name=passphrase]").fill(Editors.author().passphrase());
    tab.locator("form:has([name=passphrase]) button").click();
    tab.waitForURL("**/cms/**");
    tab.close();
    page.evaluate("() => window.dispatchEvent(new Event('focus'))");
    Desk.awaitGone(page, "#session");
    Desk.awaitSaved(page);
    page.reload();
    Desk.await(page, "#editor[data-ready]");
    assertThat(page.locator("#body").inputValue()).isEqualTo("Dit typte ik zonder sessie.\n");
  }

  @Test
  void aFormThatWouldBeLostWaits() {
    Page page = desk.page();
    page.navigate("/cms/mijn-account");
    desk.context().clearCookies();
    page.evaluate("() => window.dispatchEvent(new Event('focus'))");
    page.locator("#session-sign-in").waitFor();
    String before = page.url();
    page.locator("main form[method=post] button[type=submit]").first().click();
    assertThat(page.url()).isEqualTo(before);
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("session-sign-in");
  }
}
