package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import nl.groeiwijs.account.domain.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that was written here becomes public, moves, and leaves, each in its ways. */
@ExtendWith(RunningPortal.class)
class ReleaseIT {

  private static final String REASON = "Het is een proef.";
  private static final String PAGE = "/pagina/komt-en-gaat";
  private static final String MOVED = "/pagina/gaat-en-komt";

  private Chromium chromium;

  @BeforeEach
  void open() {
    chromium = new Chromium();
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  /** Writes a page that can be reviewed; gives the address of its editor's screen. */
  private String write(Desk desk, String title) {
    Page page = desk.begin("pagina", title);
    page.locator("#v-summary").fill("Een pagina om te proberen.");
    page.locator("#body").fill("## Waarom\n\nDeze pagina komt en gaat.\n");
    Desk.keepWell(page, "eerste versie");
    return page.url();
  }

  private static Page stand(Desk desk, String address) {
    Page page = desk.page();
    page.navigate(address + "/stand");
    return page;
  }

  private static void take(Page page, String step) {
    page.locator("#step-" + step + " button[name=stap]").click();
  }

  private static void open(Page page, String step) {
    page.locator("#kies-" + step + " > summary").click();
  }

  private static String state(Page page) {
    return page.locator(".cms-facts .cms-state").first().innerText();
  }

  private void approve(Desk author, String address) {
    Page asking = stand(author, address);
    open(asking, "ask_review");
    take(asking, "ask_review");
    Page judging = stand(new Desk(chromium, Editors.reviewer(), 1280), address);
    open(judging, "approve");
    take(judging, "approve");
    assertThat(state(judging)).isEqualTo("Goedgekeurd");
  }

  private static HttpResponse<String> read(String address) {
    return RunningPortal.get(address);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void aPageBecomesPublicMovesAndLeavesInThreeWays() {
    Desk author = new Desk(chromium, Editors.author(), 1280);
    String address = write(author, "Komt en gaat");
    approve(author, address);

    Page desk = stand(new Desk(chromium, Editors.publisher(), 1280), address);
    open(desk, "publish");
    take(desk, "publish");
    assertThat(desk.locator("main [role=alert] li").allInnerTexts()).isNotEmpty();
    open(desk, "publish");
    desk.locator("#reden-PUBLISH").fill(REASON);
    take(desk, "publish");
    assertThat(state(desk)).isEqualTo("Gepubliceerd");
    assertThat(read(PAGE).statusCode()).isEqualTo(200);

    open(desk, "move");
    desk.locator("#adres-nieuw").fill("gaat-en-komt");
    take(desk, "move");
    assertThat(read(PAGE).statusCode()).isEqualTo(301);
    assertThat(location(read(PAGE))).isEqualTo(MOVED);
    assertThat(read(MOVED).statusCode()).isEqualTo(200);
    open(desk, "move");
    desk.locator("#step-undo-move button").click();
    assertThat(location(read(MOVED))).isEqualTo(PAGE);

    assertThatEarlierVersionsCanBeRead(desk.context().newPage());
    withdraw(desk, "NOTICE", "");
    assertThat(read("/versies" + PAGE).statusCode()).isEqualTo(410);
    assertThat(read(PAGE).statusCode()).isEqualTo(200);
    assertThat(read(PAGE).body()).contains("Niet meer nodig");
    republish(desk);
    assertThat(read(PAGE).body()).doesNotContain("Niet meer nodig");
    withdraw(desk, "REDIRECT", "/gids");
    assertThat(read(PAGE).statusCode()).isEqualTo(301);
    assertThat(location(read(PAGE))).isEqualTo("/gids");
    republish(desk);
    withdraw(desk, "GONE", "");
    assertThat(read(PAGE).statusCode()).isEqualTo(410);
    assertThat(read("/versie/1" + PAGE).statusCode()).isEqualTo(410);
  }

  /** The move and its undoing each showed the public the text with another address in it. */
  private static void assertThatEarlierVersionsCanBeRead(Page reader) {
    reader.navigate(RunningPortal.address() + PAGE);
    reader.locator(".gw-provenance a[href^='/versies']").click();
    assertThat(reader.locator(".gw-versions > li").count()).isEqualTo(3);
    assertThat(reader.locator("meta[name=robots]").getAttribute("content")).isEqualTo("noindex");
    assertThat(reader.locator("body").innerText()).doesNotContain(REASON);
    Desk.accessible(reader);
    Desk.fits(reader);
    reader.locator(".gw-versions a[href^='/verschil']").first().click();
    assertThat(reader.locator("main").innerText()).contains("De woorden zijn gelijk");
    Desk.accessible(reader);
    reader.locator("main dl a").first().click();
    assertThat(reader.locator("article").innerText()).contains("Deze pagina komt en gaat.");
    Desk.accessible(reader);
    assertThat(read("/versie/4" + PAGE).statusCode()).isEqualTo(404);
  }

  private static void withdraw(Page page, String mode, String target) {
    open(page, "withdraw");
    page.locator("#step-withdraw input[value=" + mode + "]").check();
    page.locator("#doel-WITHDRAW").fill(target);
    page.locator("#noot-WITHDRAW").fill("Niet meer nodig");
    take(page, "withdraw");
    assertThat(state(page)).isEqualTo("Ingetrokken");
  }

  private static void republish(Page page) {
    open(page, "republish");
    page.locator("#reden-REPUBLISH").fill(REASON);
    take(page, "republish");
    assertThat(state(page)).isEqualTo("Gepubliceerd");
  }

  @Test
  void whoWroteItCannotApproveItAndWhatIsPlannedCanBeCancelled() {
    Desk both = new Desk(chromium, Editors.invite(Role.AUTHOR, Role.REVIEWER), 1280);
    String address = write(both, "Vier ogen");
    Page own = stand(both, address);
    open(own, "ask_review");
    own.locator("#beoordelaar").selectOption(new SelectOption().setIndex(0));
    take(own, "ask_review");
    assertThat(own.locator("#kies-approve").count()).isZero();
    assertThat(own.locator("main").innerHTML()).contains("zelf");

    Page judging = stand(new Desk(chromium, Editors.reviewer(), 1280), address);
    open(judging, "approve");
    take(judging, "approve");
    Page planning = stand(new Desk(chromium, Editors.publisher(), 1280), address);
    open(planning, "schedule");
    planning.locator("#dag-SCHEDULE").fill("2031-05-06");
    planning.locator("#tijd-SCHEDULE").fill("09:15");
    planning.locator("#reden-SCHEDULE").fill(REASON);
    take(planning, "schedule");
    assertThat(state(planning)).isEqualTo("Ingepland");
    assertThat(planning.locator(".cms-facts").first().innerText()).contains("06-05-2031 09:15");
    open(planning, "cancel_schedule");
    take(planning, "cancel_schedule");
    assertThat(state(planning)).isEqualTo("Goedgekeurd");
    assertThat(planning.locator(".cms-facts").first().innerText()).doesNotContain("2031");
  }

  @Test
  void theDifferenceOfTwoVersionsIsShownInThePage() {
    Desk desk = new Desk(chromium, Editors.author(), 1280);
    String address = write(desk, "Wat er verandert");
    Page page = desk.open(address);
    page.locator("#body").fill("## Waarom\n\nDeze pagina blijft en groeit.\n\nEn er komt bij.\n");
    Desk.keepWell(page, "tweede versie");

    page.navigate(address + "/geschiedenis");
    page.locator("form button:has-text('Vergelijk')").click();
    FrameLocator shown = page.frameLocator("iframe.cms-difference");
    shown.locator("main ins").first().waitFor();
    assertThat(shown.locator("main ins").allInnerTexts())
        .anyMatch(text -> text.contains("toegevoegd:") && text.contains("blijft"))
        .anyMatch(text -> text.contains("En er komt bij."));
    assertThat(shown.locator("main del").allInnerTexts())
        .anyMatch(text -> text.contains("weggehaald:") && text.contains("komt"));
    Desk.accessible(page);
    String difference = page.locator("iframe.cms-difference").getAttribute("src");
    assertThat(RunningPortal.get(difference).statusCode()).isEqualTo(302);
    Page alone = desk.page();
    alone.navigate(difference);
    Desk.accessible(alone);
    assertThat(desk.errors()).isEmpty();
  }
}
