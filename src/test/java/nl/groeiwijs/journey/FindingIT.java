package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.account.domain.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding publications among many, keeping a way of looking, and doing the same to several. */
@ExtendWith(RunningPortal.class)
class FindingIT {

  private static final Pattern ROW = Pattern.compile("name=\"rij\" value=\"([0-9a-f-]{36}:\\d+)\"");
  private static final String LIST = "/cms/publicaties?soort=gids&taalversie=en";

  private final List<String> errors = new ArrayList<>();
  private Chromium chromium;

  @BeforeEach
  void open() {
    chromium = new Chromium();
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  private Page sit(Editor editor, int width) {
    BrowserContext context =
        editor.signedIn(
            chromium.browser(), new Browser.NewContextOptions().setViewportSize(width, 900));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("422")) {
            errors.add(page.url() + " " + message.text());
          }
        });
    page.onPageError(errors::add);
    return page;
  }

  private static void isAccessible(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(page.url())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  /** Keeps a picture when somebody asks for them. */
  private static void look(Page page, String name) {
    String folder = System.getProperty("pictures", "");
    if (!folder.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(folder, name + "-" + page.viewportSize().width + ".png")));
    }
  }

  private static List<String> rows(EditorClient client, String list) {
    Matcher row = ROW.matcher(client.get(list).body());
    List<String> rows = new ArrayList<>();
    while (row.find()) {
      rows.add(row.group(1));
    }
    return rows;
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("").replace(RunningPortal.address(), "");
  }

  @Test
  void eachOfManyGetsItsOwnAnswerOnAPageThatStays() {
    EditorClient publisher = Editors.publisher().signIn();
    List<String> rows = rows(publisher, LIST);
    assertThat(rows).hasSizeGreaterThan(2);
    String[] stale = rows.get(2).split(":");
    String to =
        location(
            publisher.post(
                "/cms/tegelijk",
                "stap",
                "check_by",
                "controledag",
                "2028-01-01",
                "lijst",
                "soort=gids",
                "rij",
                rows.get(0),
                "rij",
                rows.get(1),
                "rij",
                stale[0] + ":9999"));
    assertThat(to).startsWith("/cms/tegelijk?uitkomst=");
    for (int time = 0; time < 2; time++) {
      assertThat(publisher.get(to).body())
          .contains("2 gedaan, 1 niet", "Iemand anders", "/cms/publicaties?soort=gids");
    }
    assertThat(rows(publisher, LIST)).contains(rows.get(2)).doesNotContain(rows.get(0));

    EditorClient author = Editors.author().signIn();
    assertThat(author.get(to).body()).contains("Hier is geen uitkomst");
    String refused =
        location(
            author.post("/cms/tegelijk", "stap", "publish", "rij", rows.get(0), "rij", stale[0]));
    assertThat(author.get(refused).body()).contains("0 gedaan, 1 niet");
    assertThat(author.post("/cms/tegelijk", "stap", "publish").statusCode()).isEqualTo(422);
    assertThat(author.post("/cms/tegelijk", "stap", "check_by", "rij", rows.get(2)).statusCode())
        .as("without a day")
        .isEqualTo(422);
  }

  @Test
  void aWayOfLookingIsKeptUnderANameAndOpensTheList() {
    EditorClient author = Editors.invite(Role.AUTHOR).signIn();
    String list = "/cms/publicaties?soort=les&thema=grenzen&sorteer=title&richting=op";
    assertThat(author.get("/cms/publicaties").statusCode()).isEqualTo(200);
    location(author.post(list, "actie", "view", "naam", "Lessen over grenzen", "eerst", "1"));
    assertThat(location(author.get("/cms/publicaties"))).isEqualTo(list);
    HttpResponse<String> shown = author.get(list);
    assertThat(shown.body()).contains("Lessen over grenzen", "aria-sort=\"ascending\"");
    assertThat(author.get("/cms/publicaties?alles=1").statusCode()).isEqualTo(200);
    Matcher id = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"").matcher(shown.body());
    assertThat(id.find()).isTrue();
    assertThat(
            Editors.author().signIn().post(list, "actie", "forget", "id", id.group(1)).statusCode())
        .as("somebody else's")
        .isEqualTo(422);
    location(author.post(list, "actie", "forget", "id", id.group(1)));
    assertThat(author.get("/cms/publicaties").statusCode()).isEqualTo(200);
  }

  @Test
  void theScreensAreForEverybody() {
    for (int width : new int[] {1280, 390}) {
      Page page = sit(Editors.publisher(), width);
      page.navigate("/cms/publicaties?soort=begrip&sorteer=title");
      isAccessible(page);
      look(page, "lijst");
      page.locator("[data-bulk-all] input").check();
      assertThat(page.locator("[data-bulk-count]").innerText()).endsWith("gekozen");
      page.locator("#bulk-step").selectOption("schedule");
      assertThat(page.locator("#bulk-day").isVisible()).isTrue();
      assertThat(page.locator("#bulk-theme").isVisible()).isFalse();
      isAccessible(page);
      look(page, "tegelijk");
      page.locator("[data-bulk-all] input").uncheck();
      page.locator("input[name=rij]").first().check();
      page.locator("#bulk-step").selectOption("trash");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voer uit")).click();
      page.waitForURL("**/cms/tegelijk?uitkomst=*");
      assertThat(page.locator("h1").innerText()).contains("0 gedaan, 1 niet");
      isAccessible(page);
      look(page, "uitkomst");
      for (String path : List.of("", "/agenda", "/zoekvragen", "/toekomst")) {
        page.navigate("/cms" + path);
        isAccessible(page);
        look(page, "scherm" + path.replace('/', '-'));
      }
      page.close();
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void theSiteOfTomorrowIsWalkedWithinItsLinkUntilThatIsWithdrawn() {
    EditorClient author = Editors.author().signIn();
    String day = LocalDate.now().plusDays(2).toString();
    HttpResponse<String> made =
        author.post("/cms/toekomst", "dag", day, "tijd", "09:00", "dagen", "3");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    Matcher link = Pattern.compile("(/voorbeeld/[A-Za-z0-9_-]{20,100})/<").matcher(made.body());
    assertThat(link.find()).isTrue();
    String start = link.group(1);
    EditorClient nobody = new EditorClient();
    HttpResponse<String> home = nobody.get(start + "/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("Zo is de site op", "href=\"" + start + "/gids");
    assertThat(home.headers().firstValue("X-Robots-Tag")).contains("noindex");
    assertThat(home.headers().firstValue("Cache-Control")).contains("no-store");
    for (String path : List.of("/gids", "/en/", "/campagnes", "/begrippen", "/hulp")) {
      assertThat(nobody.get(start + path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(nobody.get(start + "/gids/bestaat-niet").statusCode()).isEqualTo(404);

    Matcher withdraw =
        Pattern.compile(
                "name=\"link\" value=\"([0-9a-f-]{36})\".*?name=\"version\" value=\"(\\d+)\"")
            .matcher(author.get("/cms/toekomst").body());
    assertThat(withdraw.find()).isTrue();
    location(
        author.post(
            "/cms/toekomst",
            "actie",
            "withdraw",
            "link",
            withdraw.group(1),
            "version",
            withdraw.group(2)));
    assertThat(nobody.get(start + "/").statusCode()).isEqualTo(404);
  }
}
