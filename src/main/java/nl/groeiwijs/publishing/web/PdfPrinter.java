package nl.groeiwijs.publishing.web;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prints a page as PDF/UA (ISO 14289-1): tagged, with title, language and bookmarks, so that a
 * screen reader reads it as it reads the page. Letters are the house's own and travel with it.
 *
 * <p>Printing takes a second of a processor. Two at a time is the most, so that who asks for many
 * does not take the portal from all others.
 */
@ApplicationScoped
public class PdfPrinter {

  /** What does nothing on paper, or is true for a moment only, such as "open now". */
  private static final String NOT_ON_PAPER =
      "script, link, svg, .gw-hidden, .gw-no-print, .gw-status-badge";

  private static final String FOLDER = "/print/";
  private static final String LETTERS = "Letters";
  private static final String DIGITS = "Cijfers";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final int AT_ONCE = 2;
  private static final int LONGEST_WAIT_SECONDS = 10;

  private final Semaphore printers = new Semaphore(AT_ONCE, true);
  private final String style;
  private final Map<String, byte[]> fonts;

  public PdfPrinter() {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    style = new String(resource("print.css"), StandardCharsets.UTF_8);
    fonts =
        Map.of(
            "atkinson-regular", resource("atkinson-regular.ttf"),
            "atkinson-bold", resource("atkinson-bold.ttf"),
            "figtree-regular", resource("figtree-regular.ttf"),
            "figtree-bold", resource("figtree-bold.ttf"));
  }

  private static byte[] resource(String name) {
    try (InputStream in = PdfPrinter.class.getResourceAsStream(FOLDER + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page on paper; empty when the printers are busy for too long.
   *
   * @param html a whole page; its style sheets, scripts and drawings are left out
   * @param base address that relative links start from
   */
  public Optional<byte[]> print(String html, String base) throws IOException {
    try {
      if (!printers.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(onPaper(forPaper(html, base), base));
    } finally {
      printers.release();
    }
  }

  private Document forPaper(String html, String base) {
    Document page = Jsoup.parse(html, base);
    page.select(NOT_ON_PAPER).remove();
    page.select("a[href]").forEach(link -> link.attr("href", link.absUrl("href")));
    String description = page.select("meta[name=description]").attr("content");
    page.head()
        .appendElement("meta")
        .attr("name", "subject")
        .attr("content", description.isEmpty() ? page.title() : description);
    page.head().appendElement("style").appendText(style);
    Element bookmarks = page.head().appendElement("bookmarks");
    int number = 0;
    for (Element heading : page.select("h1, h2")) {
      if (heading.id().isEmpty()) {
        heading.id("kop-" + number++);
      }
      bookmarks
          .appendElement("bookmark")
          .attr("name", heading.text())
          .attr("href", "#" + heading.id());
    }
    return page;
  }

  private byte[] onPaper(Document page, String base) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Groeiwijs");
    builder.useExternalResourceAccessControl(
        (address, type) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, type) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useFont(font("atkinson-regular"), LETTERS, NORMAL, FontStyle.NORMAL, true);
    builder.useFont(font("atkinson-bold"), LETTERS, BOLD, FontStyle.NORMAL, true);
    builder.useFont(font("figtree-regular"), DIGITS, NORMAL, FontStyle.NORMAL, true);
    builder.useFont(font("figtree-bold"), DIGITS, BOLD, FontStyle.NORMAL, true);
    builder.withW3cDocument(new W3CDom().fromJsoup(page), base);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private FSSupplier<InputStream> font(String name) {
    return () -> new ByteArrayInputStream(fonts.get(name));
  }
}
