package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text on its way from draft to public, through the hands of three people. */
@ExtendWith(RunningPortal.class)
class WorkflowScreensIT {

  private static final String NOTE = "Graag vóór vrijdag";

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

  private Page sit(Editor editor) {
    BrowserContext context =
        editor.signedIn(
            chromium.browser(), new Browser.NewContextOptions().setViewportSize(1280, 900));
    Page page = context.newPage();
    // A refused form is an answer of 422, which the browser reports as an error by itself.
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

  private static void take(Page page, String step) {
    page.locator("#kies-" + step + " > summary").click();
    page.locator("#step-" + step + " button").click();
  }

  private static String alert(Page page) {
    return page.locator("main [role=alert]").innerText();
  }

  private static String state(Page page) {
    return page.locator(".cms-facts .cms-state").innerText();
  }

  @Test
  void aTextGoesThroughThreePairsOfHands() {
    Editor reviewing = Editors.reviewer();
    Page author = sit(Editors.author());
    Page reviewer = sit(reviewing);
    Page publisher = sit(Editors.publisher());

    author.navigate("/cms/publicaties?soort=gids&q=kusje");
    String edition =
        author.locator(".cms-title-cell a[href^='/cms/publicatie/']").first().getAttribute("href");
    author.navigate(edition.replace("/stand", "") + "/geschiedenis");
    String address = author.url().replace("/geschiedenis", "");
    author.locator("form button:has-text('Vergelijk')").click();
    isAccessible(author);
    author.locator("#waarom").fill("Opnieuw beginnen");
    author.locator("#restore button").click();
    assertThat(author.locator("[role=status]").innerText()).contains("nieuwste versie");

    author.navigate(address + "/stand");
    assertThat(state(author)).isEqualTo("Concept");
    isAccessible(author);
    author.locator("#kies-ask_review > summary").click();
    author
        .locator("#beoordelaar")
        .selectOption(
            new com.microsoft.playwright.options.SelectOption().setLabel(reviewing.name()));
    author.locator("#step-ask_review textarea").fill(NOTE);
    author.locator("#step-ask_review button").click();
    assertThat(state(author)).isEqualTo("Ter beoordeling");
    assertThat(author.locator("main").innerText()).contains(reviewing.name()).contains(NOTE);
    assertThat(author.locator("#kies-approve").count()).isZero();

    reviewer.navigate("/cms");
    isAccessible(reviewer);
    assertThat(
            reviewer.locator("section[aria-labelledby=h-waiting] a").first().getAttribute("href"))
        .isEqualTo(address.substring(RunningPortal.address().length()) + "/stand");
    reviewer.navigate(address + "/opmerkingen");
    reviewer.locator(".cms-block .cms-say > summary").first().click();
    reviewer.locator(".cms-block textarea").first().fill("Kan dit korter?");
    reviewer.locator(".cms-block .cms-say button").first().click();
    assertThat(reviewer.locator(".cms-block .cms-said").innerText()).isEqualTo("Kan dit korter?");
    isAccessible(reviewer);
    reviewer.locator(".cms-block button:has-text('Afgehandeld')").first().click();
    assertThat(reviewer.locator("button:has-text('Heropenen')").count()).isEqualTo(1);
    publisher.navigate(address + "/stand");
    reviewer.navigate(address + "/stand");
    take(reviewer, "approve");
    assertThat(state(reviewer)).isEqualTo("Goedgekeurd");

    publisher.locator("#kies-move > summary").click();
    publisher.locator("#adres-nieuw").fill("een-ander-adres");
    publisher.locator("#step-move button").click();
    assertThat(alert(publisher)).contains("Iemand anders");
    // The browser notes the refusal, which was asked for.
    assertThat(errors).hasSize(1).allMatch(error -> error.contains("409 (Conflict)"));
    errors.clear();
    assertThat(state(publisher)).isEqualTo("Goedgekeurd");
    publisher.locator("#kies-publish > summary").click();
    publisher.locator("#reden-PUBLISH").fill("De deskundige is er morgen weer");
    publisher.locator("#step-publish button").click();
    assertThat(state(publisher)).isEqualTo("Gepubliceerd");
    assertThat(errors).isEmpty();
  }

  @Test
  void whatIsPlannedStandsInTheAgendaAndWhatIsDoneInTheLog() {
    Page publisher = sit(Editors.publisher());
    publisher.navigate("/cms/publicaties?soort=begrip");
    String edition =
        publisher
            .locator(".cms-title-cell a[href^='/cms/publicatie/']")
            .last()
            .getAttribute("href")
            .replace("/stand", "");
    plan(publisher, edition, "2027-03-28");
    assertThat(alert(publisher)).contains("03:00").contains("Europe/Amsterdam");
    plan(publisher, edition, "2027-10-31");
    assertThat(publisher.locator(".cms-facts").first().innerText())
        .contains("31-10-2027 02:30")
        .contains("twee keer");

    publisher.navigate("/cms/agenda?maand=2027-10");
    assertThat(publisher.locator("main").innerText()).contains("31-10-2027 02:30");
    isAccessible(publisher);
    publisher.navigate(edition + "/stand");
    take(publisher, "cancel_withdrawal");
    assertThat(publisher.locator("[role=status]").innerText()).contains("geannuleerd");

    publisher.navigate("/cms/logboek?wat=WITHDRAWAL_CANCELLED");
    assertThat(publisher.locator("tbody tr").first().innerText())
        .contains("gepland intrekken geannuleerd");
    isAccessible(publisher);
    publisher.navigate("/cms/prullenbak");
    isAccessible(publisher);
    assertThat(errors).isEmpty();
  }

  @Test
  void theLogIsForWhoMayReadIt() {
    EditorClient author = Editors.author().signIn();
    EditorClient publisher = Editors.publisher().signIn();

    assertThat(author.get("/cms/logboek").statusCode()).isEqualTo(403);
    assertThat(author.get("/cms/logboek/csv").statusCode()).isEqualTo(403);
    assertThat(author.get("/cms/prullenbak").statusCode()).isEqualTo(403);
    assertThat(author.get("/cms/publicatie/nergens/stand").statusCode()).isEqualTo(404);
    assertThat(publisher.get("/cms/logboek/csv").body()).startsWith("\"tijd\",\"wie\"");
  }

  private static void plan(Page page, String edition, String day) {
    page.navigate(edition + "/stand");
    page.locator("#kies-schedule_withdrawal > summary").click();
    page.locator("#dag-SCHEDULE_WITHDRAWAL").fill(day);
    page.locator("#tijd-SCHEDULE_WITHDRAWAL").fill("02:30");
    page.locator("#noot-SCHEDULE_WITHDRAWAL").fill("Verouderd");
    page.locator("#step-schedule_withdrawal button").click();
  }
}
