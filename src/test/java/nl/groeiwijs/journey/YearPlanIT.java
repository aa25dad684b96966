package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher makes a year plan without an account, and takes it along. */
@ExtendWith(RunningPortal.class)
class YearPlanIT {

  private static final String STOP = "dbb32f4e04";

  private static Chromium chromium;

  private BrowserContext context;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void forget() {
    if (context != null) {
      context.close();
    }
  }

  private Page page(boolean scripts) {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(1280, 900));
    return context.newPage();
  }

  private static void visit(Page page, String path) {
    page.navigate(RunningPortal.address() + path);
  }

  private static void axe(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
  }

  private static byte[] bytes(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(RunningPortal.address() + path)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    try (InputStream in = answer.body()) {
      return in.readAllBytes();
    }
  }

  @Test
  void planGrowsFromTheFinderWithoutScript() {
    Page page = page(false);
    visit(page, "/lessen?groep=groep-1");
    page.locator(".gw-lesson-row", has("Stop, hou op!")).locator("a", link("jaarplan")).click();
    assertThat(page.url()).endsWith("/jaarplan?lessen=" + STOP);

    page.locator("text=Zoek met alle filters").click();
    page.locator(".gw-lesson-row", has("Hoe een baby groeit")).locator("h2 a").click();
    page.locator("main a", new Page.LocatorOptions().setHasText("Voeg toe aan jaarplan")).click();
    assertThat(page.locator(".gw-plan-list > li").count()).isEqualTo(2);

    page.locator("select[name=j]").nth(0).selectOption("g1");
    page.locator("select[name=w]").nth(0).selectOption("38");
    page.locator("select[name=j]").nth(1).selectOption(new SelectOption().setLabel("Groep 4"));
    page.locator("#naam").fill("Onderbouw & co");
    page.locator("#naam").press("Enter");

    assertThat(page.url()).contains(STOP + "-g1-w38").contains("naam=Onderbouw+%26+co");
    assertThat(page.locator("h1").innerText()).isEqualTo("Onderbouw & co");
    assertThat(page.locator(".gw-plan-list__week").first().innerText())
        .isEqualTo("Week 38 (14 september)");

    page.locator("text=Verdeel over het jaar").click();
    assertThat(page.locator("text=Week nog te kiezen").count()).isZero();
    page.locator("a", has("Haal weg")).first().click();
    assertThat(page.locator(".gw-plan-list > li").count()).isEqualTo(1);
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Locator.LocatorOptions link(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  @Test
  void damagedLinkIsToldAndTheRestStays() {
    Page page = page(false);
    visit(page, "/jaarplan?lessen=" + STOP + "-g1-w38.kapot.aaaaaaaaaa");

    assertThat(page.locator(".gw-callout").innerText())
        .contains("Eén les in deze link is er niet")
        .contains("kapot");
    assertThat(page.locator(".gw-plan-list > li").count()).isEqualTo(1);
  }

  @Test
  void planStaysInTheBrowserOnlyWhenAsked() {
    Page page = page(true);
    visit(page, "/jaarplan?lessen=" + STOP + "-g1-w38");
    visit(page, "/jaarplan");
    assertThat(page.locator("[data-gw-kept]").isVisible()).isFalse();

    visit(page, "/jaarplan?lessen=" + STOP + "-g1-w38");
    page.locator("[data-gw-keep-on]").click();
    visit(page, "/les/hoe-een-baby-groeit");
    page.locator("a[data-gw-plan-add]").click();
    assertThat(page.locator(".gw-plan-list > li").count()).isEqualTo(2);
    visit(page, "/jaarplan");
    page.locator("[data-gw-kept] a").click();
    assertThat(page.locator(".gw-plan-list > li").count()).isEqualTo(2);

    page.locator("[data-gw-keep-off]").click();
    visit(page, "/jaarplan");
    assertThat(page.locator("[data-gw-kept]").isVisible()).isFalse();
    assertThat(page.context().cookies()).isEmpty();
  }

  @Test
  void screensAreAccessibleAndFitATelephone() {
    Page page = page(true);
    for (String path :
        List.of(
            "/dekking",
            "/dekking?sector=vo&soort=nieuw",
            "/dekking?sector=po&soort=geldend&lessen=" + STOP + "-g1-w38",
            "/jaarplan",
            "/jaarplan?lessen=" + STOP + "-g8-w38.kapot&zoek=grenzen",
            "/les/stop-hou-op",
            "/les/stop-hou-op/ouderbrief")) {
      page.setViewportSize(1280, 900);
      visit(page, path);
      axe(page);
      shoot(page, path, 1280);
      page.setViewportSize(390, 844);
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      assertThat(((Number) wide).intValue()).as(path).isLessThanOrEqualTo(390);
      shoot(page, path, 390);
    }
  }

  private static void shoot(Page page, String path, int width) {
    String name = path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of(System.getProperty("portal.test.output"), "shots", name)));
  }

  @Test
  void mapOfThePortalAgreesWithTheFinder() {
    Page page = page(false);
    visit(page, "/dekking?sector=po&soort=geldend");
    Locator cell = page.locator("a.gw-cell--3").first();
    String counted = cell.innerText().replaceAll("\\D.*", "").strip();
    cell.click();

    assertThat(page.locator(".gw-head b").first().innerText()).isEqualTo(counted + " lessen");
  }

  @Test
  void papersAreTaggedAndHoldTheTextOfThePage() throws IOException, InterruptedException {
    for (String file : List.of("les", "werkblad", "ouderbrief")) {
      byte[] pdf = bytes("/les/stop-hou-op/" + file + "-stop-hou-op.pdf");
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        assertThat(document.getDocumentInformation().getTitle()).contains("Stop, hou op!");
        assertThat(new PDFTextStripper().getText(document))
            .contains("Stop, hou op!")
            .doesNotContain("#");
      }
    }
    try (PDDocument plan = Loader.loadPDF(bytes("/jaarplan.pdf?lessen=" + STOP + "-g1-w38"))) {
      assertThat(new PDFTextStripper().getText(plan)).contains("Week 38 (14 september)");
    }
  }

  @Test
  void fileThatIsNotThereIsAnErrorInTheHouseStyle() {
    assertThat(RunningPortal.get("/les/bestaat-niet/les-bestaat-niet.pdf").statusCode())
        .isEqualTo(404);
    assertThat(RunningPortal.get("/les/stop-hou-op/les-anders.pdf").statusCode()).isEqualTo(404);
    assertThat(RunningPortal.get("/qr.svg?naar=//elders.nl").statusCode()).isEqualTo(400);
  }
}
