package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures and files come into a text while somebody writes it. */
@ExtendWith(RunningPortal.class)
class MediaChooserIT {

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

  /** A picture of one colour; another colour is another file. */
  private static byte[] picture(int colour) throws IOException {
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, colour);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void upload(Page page, String name, byte[] bytes) {
    page.locator("#media-file").setInputFiles(new FilePayload(name, "", bytes));
  }

  @Test
  void thePictureOfAPageIsUploadedDescribedAndTakenAwayAgain() throws IOException {
    Page page = desk.begin("gids", "Op het strand");
    page.locator("[data-choose]").click();
    upload(page, "schelpen.png", picture(0x112233));
    Desk.await(page, "#media-chosen:not([hidden])");
    Desk.accessible(page);
    page.locator("#media-words").fill("Een kind zoekt schelpen.");
    page.keyboard().press("Enter");
    Desk.awaitGone(page, "#media-dialog");
    assertThat(page.locator("#v-image").inputValue()).matches("[0-9a-f]{64}\\.png");
    assertThat(page.locator("#v-image_alt").inputValue()).isEqualTo("Een kind zoekt schelpen.");
    Desk.await(page, ".cms-own-picture img:not([hidden])");
    Desk.awaitSaved(page);
    page.reload();
    Desk.await(page, ".cms-own-picture img:not([hidden])");

    page.locator("[data-clear]").click();
    Desk.awaitSaved(page);
    page.locator("#tab-source").click();
    Desk.await(page, "#panel-source:not([hidden])");
    assertThat(page.locator("#source").inputValue()).doesNotContain("schelpen");
    assertThat(page.locator("#source").inputValue()).doesNotContainPattern("[0-9a-f]{64}");
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void thePictureInTheTextIsFoundAndChosenByKeyboard() throws IOException {
    Page page = desk.begin("gids", "In het bos");
    page.locator("#body").fill("Hier: ");
    page.locator(".cms-insert summary").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    upload(page, "eekhoorn [rood].png", picture(0x884422));
    Desk.await(page, "#media-chosen:not([hidden])");
    page.locator("#media-q").fill("niets van dit alles");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !document.querySelector('#media-list li')");
    assertThat(page.locator("#media-status").innerText()).isNotBlank();
    Desk.accessible(page);
    page.locator("#media-q").fill("eekhoorn");
    page.keyboard().press("Enter");
    Desk.await(page, "#media-list li");
    page.locator("#media-list input").focus();
    page.keyboard().press("Space");
    page.locator("#media-words").fill("Een [rode] eekhoorn");
    page.keyboard().press("Enter");
    Desk.awaitGone(page, "#media-dialog");
    assertThat(page.locator("#body").inputValue())
        .matches("Hier: !\\[Een \\\\\\[rode\\\\] eekhoorn]\\(/media/[0-9a-f]{64}\\.png\\)");
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void aFileThatIsDroppedOnTheTextIsUploadedAndWhatIsNoPictureRefusedWhereOneBelongs()
      throws IOException {
    Page page = desk.begin("gids", "Aan het water");
    page.locator("#body").fill("");
    page.evaluate(
        """
        bytes => {
          const data = new DataTransfer();
          const file = Uint8Array.from(atob(bytes), one => one.charCodeAt(0));
          data.items.add(new File([file], 'sloot.png', {type: 'image/png'}));
          document.getElementById('body').dispatchEvent(
            new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
        }
        """,
        Base64.getEncoder().encodeToString(picture(0x335577)));
    Desk.await(page, "#media-chosen:not([hidden])");
    page.locator("#media-decoration").check();
    page.locator("#media-form [type=submit]").click();
    assertThat(page.locator("#body").inputValue())
        .matches("!\\[]\\(/media/[0-9a-f]{64}\\.png \"decoratief\"\\)");

    page.locator("[data-choose]").click();
    upload(page, "blad.pdf", pdf());
    page.waitForFunction("() => document.getElementById('media-alert').textContent");
    assertThat(page.locator("#media-alert").innerText()).contains("alleen een afbeelding");
    upload(page, "virus.exe", new byte[] {'M', 'Z', 0, 1});
    page.waitForFunction(
        "() => document.getElementById('media-alert').textContent.includes('geüpload')");
    assertThat(page.locator("#media-chosen").isHidden()).isTrue();
    // The browser notes the refusal, which was asked for.
    assertThat(desk.errors()).hasSize(1).allMatch(error -> error.contains("422"));
  }

  private static byte[] pdf() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        .getBytes(StandardCharsets.US_ASCII);
  }
}
