package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes into a text from elsewhere, what must not get lost, and where findings lead. */
@ExtendWith(RunningPortal.class)
class WritingIT {

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

  private static void paste(Page page, String file) throws IOException {
    try (InputStream in = WritingIT.class.getResourceAsStream("/journey/" + file)) {
      page.locator("#body").fill("");
      page.evaluate(
          """
          html => {
            const data = new DataTransfer();
            data.setData('text/html', html);
            data.setData('text/plain', 'als platte tekst');
            document.getElementById('body').dispatchEvent(
              new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
          }
          """,
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatIsPastedFromAWordProcessorOrAPageBecomesCleanMarkdown() throws IOException {
    Page page = desk.begin("vraag", "Wat is een grens aangeven?");
    paste(page, "word.html");
    assertThat(page.locator("#body").inputValue())
        .isEqualTo(
            """
            ## Praten over grenzen

            Kinderen leren van **jouw** voorbeeld. Zeg het _rustig_.

            - Vraag eerst of het mag
                - ook bij knuffelen
            - Stop bij nee

            ## Stappen

            1. Luister
            2. Vraag door

            | Leeftijd | Wat past |
            | --- | --- |
            | 4-6 | Doktertje spelen |

            Lees [Rutgers](https://www.rutgers.nl/).""");
    paste(page, "page.html");
    assertThat(page.locator("#body").inputValue())
        .isEqualTo(
            """
            ## Online veilig

            Praat er **samen** over.

            Kijk hier of op [het meldpunt](https://www.meldpunt.nl/).

            - Ga naast je kind zitten
            - Vraag wat het leuk vindt
                - en waarom

            #### Diep kopje

            > Nee is nee.

            Een \\* sterretje en een\\_liggend\\_streepje.""");
    page.keyboard().press("Control+z");
    assertThat(page.locator("#body").inputValue()).doesNotContain("Online veilig");
  }

  @Test
  void textThatOnlyTheBrowserHasIsOfferedAndTaken() {
    Page page = desk.begin("vraag", "Wat is een goed geheim?");
    String address = page.url();
    desk.context().setOffline(true);
    page.locator("#body").fill("De server was weg toen ik dit schreef.\n");
    Desk.await(page, "#alert .cms-note--bad");
    page.close();
    desk.context().setOffline(false);

    Page later = desk.open(address);
    assertThat(later.locator("#copy-list").innerText())
        .contains("Alleen in deze browser")
        .doesNotContain("Opgeslagen");
    Desk.accessible(later);
    later.locator("#copy-list [data-take]").click();
    Desk.awaitGone(later, "#copies");
    Desk.awaitSaved(later);
    assertThat(later.locator("#body").inputValue())
        .isEqualTo("De server was weg toen ik dit schreef.\n");
    later.reload();
    Desk.await(later, "#editor[data-ready]");
    assertThat(later.locator("#body").inputValue())
        .isEqualTo("De server was weg toen ik dit schreef.\n");
    assertThat(later.locator("#copies").isHidden()).isTrue();
  }

  @Test
  void leavingWarnsAsLongAsSomethingIsNotSaved() {
    Page page = desk.begin("vraag", "Mag een geheim stuk?");
    List<String> asked = new ArrayList<>();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    page.locator("#body").pressSequentially("Nog niet bewaard");
    page.close(new Page.CloseOptions().setRunBeforeUnload(true));
    page.waitForCondition(() -> !asked.isEmpty());
    assertThat(asked).containsExactly("beforeunload");

    Desk.awaitSaved(page);
    page.onDialog(Dialog::accept);
    page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
    assertThat(asked).hasSize(1);
  }

  @Test
  void aFindingLeadsToItsFieldAndALineToTheWholeText() {
    Page page = desk.begin("gids", "Naar de sportclub");
    page.locator("#body").press("End");
    page.locator("#body").pressSequentially(" ");
    Desk.await(page, "#issues li");
    page.locator("#issues li:has-text('summary') button").first().click();
    assertThat(focused(page)).isEqualTo("v-summary");

    String address = page.url();
    Page line = desk.open(address + "?regel=6");
    assertThat(focused(line)).isEqualTo("v-title");
    Page whole = desk.open(address + "?regel=6&deel=bron");
    assertThat(focused(whole)).isEqualTo("source");
    assertThat(selected(whole)).startsWith("title: ");
    Page body = desk.open(address + "?regel=20");
    assertThat(focused(body)).isEqualTo("source");
    assertThat(selected(body))
        .isEqualTo(body.locator("#source").inputValue().lines().toList().get(19));
  }

  private static Object focused(Page page) {
    page.waitForFunction("() => document.activeElement !== document.body");
    return page.evaluate("() => document.activeElement.id");
  }

  private static String selected(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              const area = document.activeElement;
              return area.value.slice(area.selectionStart, area.selectionEnd);
            }
            """);
  }
}
