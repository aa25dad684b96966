package nl.groeiwijs.journey;

import static nl.groeiwijs.journey.Desk.accessible;
import static nl.groeiwijs.journey.Desk.await;
import static nl.groeiwijs.journey.Desk.awaitGone;
import static nl.groeiwijs.journey.Desk.awaitSaved;
import static nl.groeiwijs.journey.Desk.keep;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody writes: begins, is saved while writing, keeps, and meets a colleague in the same text.
 */
@ExtendWith(RunningPortal.class)
class EditorIT {

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

  private Page begin(String title) {
    return desk.begin("vraag", title);
  }

  @Test
  void whatIsWrittenIsSavedKeptAndThereAgain() {
    Page page = begin("Mag je in bad met je kind?");
    accessible(page);
    page.locator("#body").fill("Ja, zolang jullie het allebei prettig vinden.\n");
    page.locator("#v-summary").fill("Samen in bad is gewoon.");
    awaitSaved(page);
    page.locator(".cms-insert summary").click();
    page.locator("[data-opens=block-tip]").click();
    accessible(page);
    page.locator("#bb-tip").fill("Vraag het eerst.");
    page.locator("#block-tip [type=submit]").click();
    assertThat(page.locator("#body").inputValue()).contains(":::tip\nVraag het eerst.\n:::");
    awaitSaved(page);
    page.reload();
    await(page, "#editor[data-ready]");
    assertThat(page.locator("#body").inputValue()).contains(":::tip");
    assertThat(page.locator("#v-summary").inputValue()).isEqualTo("Samen in bad is gewoon.");
    keep(page, "eerste versie");
    page.locator("#message .cms-note--good").waitFor();

    page.locator("#tab-source").click();
    await(page, "#panel-source:not([hidden])");
    String source = page.locator("#source").inputValue();
    assertThat(source).contains("summary: \"Samen in bad is gewoon.\"").contains(":::tip");
    accessible(page);
    page.locator("#source").fill(source.replaceFirst("kind: vraag\n", "kind: vraag\nsoep: 1\n"));
    page.locator("#check").click();
    await(page, "#issues li");
    assertThat(page.locator("#issues").innerText()).contains("soep");
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void twoPeopleKeepBothTheirTexts() {
    Page mine = begin("Wat is een grens?");
    mine.locator("#body").fill("Eerste alinea.\n\nTweede alinea.\n");
    keep(mine, "");
    await(mine, "#message .cms-note--good");
    Page theirs = new Desk(chromium, Editors.publisher(), 1280).open(mine.url());
    await(theirs, "#others span");
    theirs.locator("#body").fill("Eerste alinea.\n\nTweede alinea van de ander.\n");
    keep(theirs, "");
    await(theirs, "#message .cms-note--good");

    mine.locator("#body").fill("Eerste alinea van mij.\n\nTweede alinea van mij.\n");
    keep(mine, "");
    await(mine, "#conflict:not([hidden])");
    accessible(mine);
    assertThat(mine.locator("#conflict").innerText())
        .contains("Tweede alinea van de ander.")
        .contains("Tweede alinea van mij.");
    for (Locator choice : mine.locator("#conflict [value=mine]").all()) {
      choice.check();
    }
    mine.locator("#conflict-keep").click();
    await(mine, "#message .cms-note--good");
    assertThat(mine.locator("#body").inputValue())
        .isEqualTo("Eerste alinea van mij.\n\nTweede alinea van mij.\n");
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void aFailedSaveIsLoudAndTheTextStaysInTheBrowser() {
    Page page = begin("Wanneer praat je over blozen?");
    desk.context().setOffline(true);
    page.locator("#body").fill("Deze tekst mag niet weg.\n");
    await(page, "#alert .cms-note--bad");
    assertThat((String) page.evaluate("() => JSON.stringify(localStorage)"))
        .contains("Deze tekst mag niet weg.");
    desk.context().setOffline(false);
    page.locator("[data-retry]").click();
    awaitSaved(page);
    awaitGone(page, "#alert .cms-note--bad");
    assertThat((String) page.evaluate("() => JSON.stringify(localStorage)"))
        .doesNotContain("Deze tekst mag niet weg.");
  }

  @Test
  void whatWaitsFromAnotherTabIsOfferedAndCanBeThrownAway() {
    Page first = begin("Wat is een gevoel?");
    first.locator("#body").fill("In het eerste tabblad.\n");
    awaitSaved(first);
    Page second = desk.page();
    second.navigate(first.url());
    await(second, "#copy-list li");
    await(second, "#editor[data-ready]");
    accessible(second);
    second.locator("#copy-list [data-take]").first().click();
    awaitGone(second, "#copies");
    assertThat(second.locator("#body").inputValue()).isEqualTo("In het eerste tabblad.\n");

    Page third = desk.page();
    third.navigate(first.url());
    await(third, "#editor[data-ready]");
    third.locator("#copy-list [data-discard]").first().click();
    third.locator("#discard-form [type=submit]").click();
    awaitGone(third, "#copies");
    assertThat(desk.errors()).isEmpty();
  }
}
