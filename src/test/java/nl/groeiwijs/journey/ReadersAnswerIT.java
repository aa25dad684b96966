package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader tells the portal, and what stays with the reader. */
@ExtendWith(RunningPortal.class)
class ReadersAnswerIT {

  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open() {
    chromium = new Chromium();
    context = chromium.browser().newContext();
    page = context.newPage();
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  private void visit(String path) {
    page.navigate(RunningPortal.address() + path);
  }

  @Test
  void aPageIsAnsweredInTwoTaps() {
    visit("/gids/doktertje-spelen");
    page.locator(".gw-feedback button[value=nee]").click();
    page.locator("input[value=moeilijk]").check();
    assertThat(page.locator("#tekst").count()).isEqualTo(1);
    page.locator("main form button[type=submit]").click();

    assertThat(page.locator("h1").innerText()).isEqualTo("Dank je wel");
    page.locator("main .gw-back").click();
    assertThat(page.url()).endsWith("/gids/doktertje-spelen");
    assertThat(context.cookies()).isEmpty();
  }

  @Test
  void editorsSeeWhatReadersSaidBesideThePage() {
    RunningPortal.post(
        "/reactie",
        "pagina=/gids/ja-is-pas-ja&reden=mist&tekst=Een+voorbeeld+voor+thuis+ontbreekt");
    Desk desk = new Desk(chromium, Editors.author(), 1280);
    Page editors = desk.page();
    editors.navigate("/cms/publicaties?q=ja+is+pas+ja&taal=nl");
    editors.locator("a[href^='/cms/publicatie/']").first().click();
    String screen = editors.url().replaceFirst("[?#].*", "");
    assertThat(editors.locator("section[aria-labelledby=h-answers]").innerText())
        .contains("Een voorbeeld voor thuis ontbreekt");
    editors.navigate(screen + "/stand");
    assertThat(editors.locator("section[aria-labelledby=h-answers]").innerText())
        .contains("Een voorbeeld voor thuis ontbreekt");
    for (int width : new int[] {1280, 390}) {
      editors.setViewportSize(width, 900);
      editors.navigate(screen + "/stand");
      editors.locator("#h-answers").scrollIntoViewIfNeeded();
      Desk.fits(editors);
      Desk.accessible(editors);
      Desk.picture(editors, "reacties-bij-pagina-" + width);
      editors.navigate("/cms/reacties");
      Desk.fits(editors);
      Desk.accessible(editors);
      Desk.picture(editors, "reacties-" + width);
    }
  }

  @Test
  void aSensitivePageTakesNoWords() {
    assertThat(RunningPortal.post("/reactie", "pagina=/gids/stap-voor-stap-1&antwoord=nee").body())
        .contains("name=\"reden\"")
        .doesNotContain("name=\"tekst\"");
    assertThat(RunningPortal.post("/reactie", "pagina=/bestaat-niet&antwoord=nee").statusCode())
        .isEqualTo(404);
    assertThat(RunningPortal.get("/reactie").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsCountedIsThereForEverybody() {
    assertThat(RunningPortal.get("/statistiek").body()).contains("<svg").contains("Wat we tellen");
    assertThat(RunningPortal.get("/statistiek.csv").body()).startsWith("day,address,what,times");
  }

  @Test
  void theAgesOfAFamilyStayInTheBrowserAndAreWipedWithOneTap() {
    visit("/gezin");
    page.locator("[data-gw-add]").click();
    Object kept = page.evaluate("() => localStorage.length");
    assertThat(kept).isEqualTo(0);
    page.locator("#bewaar").check();
    visit("/");
    assertThat(page.locator("[data-gw-home-family] [data-band]").first().isVisible()).isTrue();
    visit("/gezin");
    page.locator("[data-gw-wipe]").click();

    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
  }

  @Test
  void theCalendarIsMadeInTheBrowser() throws IOException {
    visit("/gezin");
    page.locator("[data-gw-add]").click();
    Download file = page.waitForDownload(() -> page.locator("[data-gw-calendar]").click());

    assertThat(Files.readString(file.path()))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("SUMMARY:Groeiwijs: 6 tot 9 jaar")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void pagesAreSuggestedWhileSomebodyTypes() {
    visit("/");
    page.locator("#q2").pressSequentially("dokt");
    page.locator(".gw-suggest [role=option]").first().waitFor();
    page.locator("#q2").press("ArrowDown");
    assertThat(page.locator("#q2").getAttribute("aria-activedescendant")).isNotBlank();
    page.locator("#q2").press("Enter");
    page.waitForURL("**/doktertje*");

    assertThat(page.locator("h1").innerText()).contains("Doktertje");
  }

  @Test
  void theCardIsKeptWhenAskedForAndWorksWithoutANetwork() {
    visit("/kaartje/");
    assertThat(page.title()).isEqualTo("Kaart");
    page.locator("[data-gw-keep]").click();
    page.locator("[data-gw-forget]").waitFor();
    context.setOffline(true);
    page.reload();
    assertThat(page.locator(".gw-wallet a[href='tel:112']").count()).isPositive();
    page.locator("[data-gw-forget]").click();
    page.locator("[data-gw-keep]").waitFor();
    context.setOffline(false);

    assertThat(page.evaluate("() => caches.keys().then(kept => kept.length)")).isEqualTo(0);
  }
}
