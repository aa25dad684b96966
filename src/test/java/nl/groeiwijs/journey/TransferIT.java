package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nl.groeiwijs.account.domain.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes in and out of the newsroom: pictures, zips, translations, links to a draft. */
@ExtendWith(RunningPortal.class)
class TransferIT {

  private static final String AXE = axe();

  private final List<String> problems = new ArrayList<>();
  private Chromium chromium;
  private Page page;

  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void open() {
    chromium = new Chromium();
  }

  @AfterEach
  void close() {
    chromium.close();
    assertThat(problems).isEmpty();
  }

  private void enter(Role role) {
    BrowserContext context =
        Editors.of(role)
            .signedIn(
                chromium.browser(), new Browser.NewContextOptions().setViewportSize(1280, 900));
    page = context.newPage();
    page.onPageError(problems::add);
    page.onConsoleMessage(
        message -> {
          // A browser reports each answer that is not 2xx; a refusal is one.
          if (message.type().equals("error") && !message.text().contains("422")) {
            problems.add(page.url() + " " + message.text());
          }
        });
  }

  /** The screen as it stands passes axe, on a desk and on a telephone, where nothing sticks out. */
  private void check(String screen) {
    for (int width : List.of(1280, 390)) {
      page.setViewportSize(width, 900);
      page.evaluate(AXE);
      List<?> found =
          (List<?>)
              page.evaluate(
                  """
                  () => axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag',
                      values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}})
                    .then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].target))
                  """);
      found.forEach(rule -> problems.add(screen + " " + width + " " + rule));
      int over =
          (int)
              page.evaluate(
                  "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (over > 0) {
        problems.add(screen + " " + width + " sticks out by " + over);
      }
    }
    page.setViewportSize(1280, 900);
  }

  private Locator button(String name) {
    return page.locator("main button", new Page.LocatorOptions().setHasText(name)).first();
  }

  private void send(String name, byte[] bytes) {
    page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    page.locator("form:has(#file) button").click();
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    image.setRGB(7, 7, 0x336699);
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  @Test
  void aPictureIsUploadedFoundAndRemoved() throws IOException {
    enter(Role.AUTHOR);
    page.navigate("/cms/media");
    send("virus.exe", new byte[] {'M', 'Z', 0, 1});
    assertThat(page.locator("main [role=alert]").innerText())
        .contains("kunnen niet worden geüpload");
    send("zandkasteel.png", picture());
    assertThat(page.locator("h1").innerText()).isEqualTo("zandkasteel.png");
    assertThat(page.locator("main").innerText()).contains("320 × 200").contains("Nergens.");
    check("file");

    page.navigate("/cms/media?naam=zandkasteel");
    Locator found = page.locator(".cms-shelf__item");
    assertThat(found.count()).isEqualTo(1);
    assertThat((int) found.locator("img").evaluate("image => image.naturalWidth")).isEqualTo(320);
    check("library");

    found.locator("a").click();
    button("Verwijder het bestand").click();
    assertThat(page.locator(".cms-note--good").innerText()).contains("verwijderd");
    page.navigate("/cms/media?naam=zandkasteel");
    assertThat(page.locator(".cms-shelf__item").count()).isZero();
  }

  @Test
  void aZipGoesOutAndComesInChanged() throws IOException {
    enter(Role.PUBLISHER);
    page.navigate("/cms/uitvoer?soort=begrip&taalversie=nl");
    check("export");
    Download download = page.waitForDownload(() -> button("Exporteer alle").click());
    Map<String, String> files;
    try (InputStream zip = download.createReadStream()) {
      files = unzip(zip);
    }
    List<String> texts = files.keySet().stream().filter(path -> path.endsWith(".md")).toList();
    assertThat(texts).hasSizeGreaterThan(5);
    String changed = texts.get(0);
    String bad = texts.get(1);
    files.put(changed, files.get(changed) + "\nDeze zin kwam er buiten het portaal bij.\n");
    files.put(bad, files.get(bad).replaceFirst("title:", "titel:"));

    page.navigate("/cms/invoer");
    check("import");
    send("begrippen.zip", zip(files));
    String judged = page.locator("main tbody").innerText();
    assertThat(judged).contains(changed).contains("gewijzigd").contains(bad).contains("geweigerd");
    assertThat(judged).contains("Regel 2: ").contains("titel");
    check("import preview");

    button("Neem aangevinkte over").click();
    assertThat(page.locator("main tbody").innerText()).contains(changed).doesNotContain(bad);
    check("import done");

    page.navigate("/cms/invoer");
    send("begrippen.zip", zip(files));
    assertThat(page.locator(".cms-counts").innerText()).contains("0 gewijzigd");
  }

  private static Map<String, String> unzip(InputStream in) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aTranslationIsMadeAndAnotherConfirmed() {
    enter(Role.AUTHOR);
    page.navigate("/cms/vertalingen?stand=MISSING");
    check("translations");
    button("Maak vertaling").click();
    assertThat(page.locator(".cms-note--good").innerText()).contains("begint als kopie");
    assertThat(page.locator(".cms-pair").count()).isPositive();
    check("new translation");

    page.navigate("/cms/vertalingen?stand=UNCHECKED");
    page.locator("tbody a[href^='/cms/vertaling/']").first().click();
    button("Bevestig de vertaling").click();
    assertThat(page.locator(".cms-note--good").innerText()).contains("bijgewerkt");
    assertThat(button("Bevestig de vertaling").count()).isZero();
  }

  @Test
  void aLinkIsShownOnceAndCanBeWithdrawn() {
    enter(Role.REVIEWER);
    page.navigate("/cms/publicaties?soort=gids&taalversie=nl");
    String edition = page.locator("tbody .cms-title-cell a").first().getAttribute("href");
    page.navigate(edition + "/delen");
    button("Maak link").click();
    String link = page.locator("#shared-link").innerText();
    assertThat(link).startsWith(RunningPortal.address() + "/voorbeeld/");
    check("share");

    page.navigate(edition + "/delen");
    assertThat(page.content()).doesNotContain(link);
    button("Trek in").click();
    assertThat(page.locator(".cms-note--good").innerText()).contains("ingetrokken");
    assertThat(page.locator("main tbody").innerText()).contains("ingetrokken");
  }
}
