package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor tells the search what readers call otherwise. */
@ExtendWith(RunningPortal.class)
class SearchWordsIT {

  private static final String SCREEN = "/cms/zoekwoorden";
  private static final String MADE_UP = "blurbelen";

  private Chromium chromium;

  @BeforeEach
  void open() {
    chromium = new Chromium();
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  private static boolean isFound() {
    return RunningPortal.get("/zoeken?q=" + MADE_UP).body().contains("/gids/doktertje-spelen\"");
  }

  @Test
  void aLineOfAnEditorIsFoundByReadersAndCanBeTakenBack() {
    Desk desk = new Desk(chromium, Editors.publisher(), 1280);
    Page page = desk.page();
    page.navigate(SCREEN + "?woord=" + MADE_UP);
    assertThat(page.locator("#woorden").inputValue()).isEqualTo(MADE_UP + ", ");
    assertThat(isFound()).isFalse();
    page.locator("#woorden").fill(MADE_UP + ", de");
    page.locator("#new button").click();
    assertThat(page.locator("main [role=alert]").innerText()).contains("“de”");
    assertThat(page.locator("#woorden").inputValue()).isEqualTo(MADE_UP + ", de");

    page.locator("#woorden").fill(MADE_UP + ", doktertje");
    page.locator("#new button").click();
    Desk.await(page, ".cms-word-groups li");
    Desk.accessible(page);
    Desk.fits(page);
    Desk.picture(page, "zoekwoorden-1280");
    page.waitForCondition(SearchWordsIT::isFound);

    page.setViewportSize(390, 900);
    page.navigate(SCREEN);
    Desk.fits(page);
    Desk.accessible(page);
    Desk.picture(page, "zoekwoorden-390");
    page.locator(".cms-word-groups button[value=weg]").first().click();
    page.waitForCondition(() -> !isFound());
    assertThat(desk.errors()).noneMatch(error -> !error.contains("422"));
  }

  @Test
  void whoMayNotPublishReadsTheLinesOnly() {
    Page page = new Desk(chromium, Editors.author(), 1280).page();
    page.navigate(SCREEN);
    assertThat(page.locator("details li").count()).isGreaterThan(20);
    assertThat(page.locator("main form").count()).isZero();
  }
}
