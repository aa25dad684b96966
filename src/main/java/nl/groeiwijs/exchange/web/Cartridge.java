package nl.groeiwijs.exchange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.lesson.domain.LessonKey;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * A lesson to take along to a learning environment: the lesson, its worksheets and the letter to
 * parents as pages, and a link to the lesson here, where it is kept up to date. The same lesson
 * always gives the same bytes.
 */
final class Cartridge {

  static final String STYLE = "web/papier.css";
  private static final String LINK = "links/groeiwijs.xml";

  private final Language language;
  private final Lesson lesson;
  private final Instant updated;
  private final String page;
  private final UnaryOperator<String> absolute;
  private final List<CartridgeManifest.Part> parts = new ArrayList<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /**
   * @param absolute makes an address of the portal one with scheme and host
   */
  Cartridge(PublishedLesson found, UnaryOperator<String> absolute) {
    this.lesson = found.lesson();
    this.language = lesson.document().language();
    this.updated = found.summary().updated();
    this.page = absolute.apply(found.summary().href());
    this.absolute = absolute;
  }

  /** The zip. */
  byte[] bytes() {
    String title = lesson.document().title();
    addPage("web/les.html", title, text("exchange.cartridge.plan"), plan());
    if (!lesson.worksheets().isEmpty()) {
      String sheet = text("exchange.cartridge.sheet");
      addPage("web/werkblad.html", sheet, sheet, paper().blocks(lesson.worksheets()));
    }
    String letter = text("exchange.cartridge.letter");
    addPage("web/ouderbrief.html", letter, letter, paper().blocks(lesson.letter()));
    String link = text("exchange.cartridge.open");
    parts.add(new CartridgeManifest.Part(link, LINK, CartridgeManifest.Type.LINK));
    files.put(LINK, utf8(link(link)));
    files.put(STYLE, style());
    LessonKey key = new LessonKey(lesson.document().id(), language);
    return zip(utf8(new CartridgeManifest(key.toString(), language, title, parts).xml()));
  }

  private void addPage(String path, String heading, String title, PaperHtml content) {
    parts.add(new CartridgeManifest.Part(title, path, CartridgeManifest.Type.PAGE));
    files.put(path, utf8(content.page(heading)));
  }

  private PaperHtml plan() {
    PaperHtml plan =
        paper()
            .paragraph(lesson.document().summary())
            .link(text("exchange.cartridge.current"))
            .heading(2, text("lesson.page.before"))
            .paragraph(lesson.sensitivity())
            .blocks(lesson.introduction())
            .heading(2, text("lesson.page.objectives"))
            .blocks(lesson.objectives())
            .heading(2, text("lesson.page.materials"))
            .blocks(lesson.materials())
            .heading(2, text("lesson.page.steps"));
    lesson.steps().forEach(step -> plan.blocks(step.blocks()));
    plan.heading(2, text("lesson.page.safety")).blocks(lesson.safety()).blocks(lesson.disclosure());
    if (!lesson.differentiation().isEmpty()) {
      plan.heading(2, text("lesson.page.differentiation")).blocks(lesson.differentiation());
    }
    return plan.blocks(lesson.background())
        .heading(2, text("lesson.page.licence"))
        .paragraph(Texts.get(language, "exchange.cartridge.licence", lesson.licence()));
  }

  private PaperHtml paper() {
    return new PaperHtml(language, page, absolute);
  }

  private String link(String title) {
    return XmlText.document(
        xml ->
            xml.element(
                "webLink",
                link ->
                    link.attribute("xmlns", "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1")
                        .element("title", title)
                        .element(
                            "url",
                            url -> url.attribute("href", page).attribute("target", "_blank"))));
  }

  private String text(String key) {
    return Texts.get(language, key);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] style() {
    try (InputStream sheet = Cartridge.class.getResourceAsStream("/exchange/papier.css")) {
      return sheet.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] zip(byte[] manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "imsmanifest.xml", manifest);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(LocalDateTime.ofInstant(updated, ZoneOffset.UTC));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
