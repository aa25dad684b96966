package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a parent and a teacher come for, and whether it fits a narrow screen. */
@ExtendWith(RunningPortal.class)
class ReadersIT {

  private static final List<String> TEMPLATES =
      List.of(
          "/",
          "/leeftijd",
          "/leeftijd/4-6",
          "/gids",
          "/gids/een-kusje-hoeft-niet",
          "/gids/stap-voor-stap-1",
          "/gesprekskaarten",
          "/begrippen",
          "/vragen",
          "/pagina/privacy",
          "/hulp",
          "/hulp/kindertelefoon",
          "/wegwijzer",
          "/wegwijzer/route-1",
          "/campagnes",
          "/campagne/eerste-telefoon-eerste-afspraken",
          "/campagne/eerste-telefoon-eerste-afspraken/afsprakenkaart",
          "/lessen",
          "/les/stop-hou-op",
          "/les/stop-hou-op/werkblad",
          "/kerndoelen",
          "/kerndoel/156d3f88-03e0-458f-87f1-c624219ec99f",
          "/zoeken?q=telefoon",
          "/bestaat-niet");

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static Page phone(int width, boolean dark) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 844)
                    .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    return context.newPage();
  }

  /** 320 CSS pixels is a small phone, and 1280 pixels at 400 percent (WCAG 1.4.10). */
  @Test
  void noTemplateScrollsSidewaysAt320Pixels() {
    List<String> wrong = new ArrayList<>();
    Page page = phone(320, false);
    for (String path : TEMPLATES) {
      page.navigate(RunningPortal.address() + path);
      int wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
      if (wide > 320) {
        wrong.add(path + " is " + wide + " wide");
      }
    }
    page.context().close();
    assertThat(wrong).isEmpty();
  }

  @Test
  void aParentFindsAGuideByAgeAndByTheirOwnWords() {
    Page page = phone(390, false);
    page.navigate(RunningPortal.address() + "/");
    page.locator(".gw-age-ladder a").nth(1).click();
    assertThat(page.locator("h1").innerText()).contains("4 tot 6 jaar");
    page.getByText("Doktertje spelen: zo stel je de regels").first().click();
    assertThat(page.locator(".gw-callout--say").count()).isPositive();
    assertThat(page.locator(".gw-provenance").innerText())
        .contains("Nog niet door een deskundige nagekeken");

    page.navigate(RunningPortal.address() + "/");
    page.locator("#q2").fill("mobieltje");
    page.locator("#q2").press("Enter");
    assertThat(page.locator("main").innerText()).contains("De eerste smartphone");
    page.context().close();
  }

  @Test
  void aReaderChangesTheLanguageOfAPage() {
    Page page = phone(1280, false);
    page.navigate(RunningPortal.address() + "/gids/een-kusje-hoeft-niet");
    page.locator(".gw-language-navigation a[hreflang=en]").click();
    assertThat(page.url()).endsWith("/en/gids/kisses-are-optional");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    page.context().close();
  }

  @Test
  void aTeacherFindsALessonAndItsCoreGoals() {
    Page page = phone(1280, true);
    page.navigate(RunningPortal.address() + "/lessen?sector=po");
    page.getByText("Wensen en grenzen aangeven").first().click();
    String lesson = page.locator("main").innerText();
    assertThat(lesson).contains("geldt nu").contains("komt eraan").contains("minuten");
    page.locator("a[href^='/kerndoel/']").first().click();
    assertThat(page.locator("main").innerText()).contains("Wensen en grenzen aangeven");
    page.context().close();
  }

  @Test
  void aCampaignStandsOnTheFirstPageOnlyWhileItRuns() {
    boolean runs = RunningPortal.get("/campagnes").body().contains("gw-status-badge--open");
    boolean shown =
        RunningPortal.get("/").body().contains("/campagne/eerste-telefoon-eerste-afspraken");
    assertThat(shown).isEqualTo(runs);
  }
}
