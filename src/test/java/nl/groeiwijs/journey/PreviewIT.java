package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts, as the public pages show them to those who may look. */
@ExtendWith(RunningPortal.class)
class PreviewIT {

  private static final int PER_KIND = 2;

  private static Chromium chromium;
  private static Editor author;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    author = Editors.author();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static List<String> editions(EditorClient client, String kind) {
    return editions(client, kind, "");
  }

  /** A guide that came with the portal, whatever others write meanwhile. */
  private static String guide() {
    return editions(author.signIn(), "gids", "weerbaar").get(0);
  }

  private static List<String> editions(EditorClient client, String kind, String words) {
    Document list =
        Jsoup.parse(client.get("/cms/publicaties?soort=" + kind + "&q=" + words).body());
    List<String> ids =
        list.select(".cms-title-cell a[href^=/cms/publicatie/]").eachAttr("href").stream()
            .map(href -> href.split("/")[3])
            .distinct()
            .limit(PER_KIND)
            .toList();
    assertThat(ids).as(kind).isNotEmpty();
    return ids;
  }

  /** Also a campaign that is not public yet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gids",
        "leeftijd",
        "gesprekskaart",
        "begrip",
        "vraag",
        "pagina",
        "wegwijzer",
        "campagne",
        "toolkit",
        "les",
        "hulp"
      })
  void everyKindIsShownThroughItsOwnPage(String kind) {
    EditorClient client = author.signIn();
    for (String id : editions(client, kind)) {
      HttpResponse<String> answer = client.get("/cms/voorbeeld/" + id);

      assertThat(answer.statusCode()).as(kind + " " + id).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
      assertThat(Jsoup.parse(answer.body()).select(".gw-alert-strip--preview")).hasSize(1);
    }
  }

  @Test
  void nobodyElseSeesADraft() {
    String id = guide();

    assertThat(RunningPortal.get("/cms/voorbeeld/" + id).statusCode()).isEqualTo(302);
    assertThat(RunningPortal.get("/voorbeeld/" + "a".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(RunningPortal.get("/gids").body()).doesNotContain("gw-alert-strip--preview");
  }

  @Test
  void theEditorSeesThePageBesideTheText() {
    String id = guide();
    try (BrowserContext context =
        author.signedIn(
            chromium.browser(), new Browser.NewContextOptions().setViewportSize(1280, 900))) {
      Page page = context.newPage();
      page.navigate("/cms/publicatie/" + id);
      page.locator("#preview-toggle").click();

      FrameLocator shown = page.frameLocator("#preview iframe");
      shown.locator(".gw-alert-strip--preview").waitFor();
      assertThat(shown.locator("h1").innerText()).isNotBlank();
      keep(page, "pane");
    }
  }

  @Test
  void anExpertReadsAlongAndSaysSomethingUntilTheLinkIsTakenBack() {
    String id = guide();
    try (BrowserContext desk =
            author.signedIn(chromium.browser(), new Browser.NewContextOptions());
        BrowserContext outside =
            chromium
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
      Page editor = desk.newPage();
      editor.navigate("/cms/publicatie/" + id + "/delen");
      editor.locator("input[value=FACT_CHECK]").check();
      editor.locator("main form button[type=submit]").first().click();
      String link = editor.locator("#shared-link").innerText().strip();

      Page expert = outside.newPage();
      Response answer = expert.navigate(link);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(new AxeBuilder(expert).analyze().getViolations())
          .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
          .isEmpty();
      keep(expert, "check");
      expert.locator("#check-naam").fill("Kim, jeugdarts");
      expert.locator("#check-tekst").fill("De tweede zin mag korter.");
      expert.locator("#opmerking button").click();
      assertThat(expert.locator("#opmerking [role=status]").innerText()).contains("Dank je wel");
      assertThat(outside.cookies()).isEmpty();

      editor.navigate("/cms/publicatie/" + id + "/delen");
      assertThat(editor.locator("main").innerText()).contains("De tweede zin mag korter.");
      editor.locator("button:has-text('Trek in')").first().click();
      assertThat(expert.navigate(link).status()).isEqualTo(404);
    }
  }

  private static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                java.nio.file.Path.of(
                    System.getProperty("portal.test.output"), "preview-" + name + ".png")));
  }
}
