package nl.groeiwijs.exchange.web;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * Blocks of a lesson as plain HTML that can stand anywhere: whole addresses, headings and lists, no
 * script. What goes stale, such as opening hours and facts, is not copied but pointed at.
 */
final class PaperHtml {

  /** What is true today only; the page of the lesson shows it as it is now. */
  private static final Set<String> FLEETING = Set.of("hulp", "feit", "kaart", "toolkit");

  /** What stands under its own title. */
  private static final Set<String> SHEETS = Set.of("werkblad", "invulkaart");

  /** What stands under a word that says what it is. */
  private static final Set<String> MARKED =
      Set.of("tip", "let-op", "liever-niet", "zeg-dit", "veilig", "onthulling");

  private final Language language;
  private final String page;
  private final UnaryOperator<String> absolute;
  private final StringBuilder html = new StringBuilder();

  /**
   * @param page absolute address of the lesson
   * @param absolute makes an address of the portal one with scheme and host
   */
  PaperHtml(Language language, String page, UnaryOperator<String> absolute) {
    this.language = language;
    this.page = page;
    this.absolute = absolute;
  }

  /** A whole page of what was added. */
  String page(String title) {
    return "<!DOCTYPE html>\n<html lang=\""
        + language.code()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + escape(title)
        + "</title>\n<link rel=\"stylesheet\" href=\"papier.css\">\n</head>\n<body>\n<h1>"
        + escape(title)
        + "</h1>\n"
        + html
        + "</body>\n</html>\n";
  }

  PaperHtml heading(int level, String text) {
    html.append("<h%1$d>%2$s</h%1$d>\n".formatted(level, escape(text)));
    return this;
  }

  PaperHtml paragraph(String text) {
    html.append("<p>").append(escape(text)).append("</p>\n");
    return this;
  }

  PaperHtml link(String text) {
    html.append("<p><a href=\"")
        .append(escape(page))
        .append("\">")
        .append(escape(text))
        .append("</a></p>\n");
    return this;
  }

  PaperHtml blocks(List<Block> blocks) {
    blocks.forEach(this::block);
    return this;
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading.level(), heading.text());
    } else if (block instanceof Block.Prose prose) {
      markup(prose.html().value());
    } else if (block instanceof Block.Items items) {
      markup(items.html().value());
    } else if (block instanceof Block.Directive directive) {
      directive(directive);
    }
  }

  private void directive(Block.Directive block) {
    if (FLEETING.contains(block.name())) {
      link(Texts.get(language, "exchange.cartridge.fleeting"));
    } else if (block.name().equals("stap")) {
      String minutes = Texts.get(language, "lesson.min", block.attributes().get("minuten"));
      heading(3, block.title() + " (" + minutes + ")").blocks(block.body());
    } else {
      html.append("<section>\n");
      if (SHEETS.contains(block.name())) {
        heading(2, block.title());
      } else if (MARKED.contains(block.name())) {
        String mark = Texts.get(language, "publishing.block." + block.name());
        html.append("<p><strong>").append(escape(mark)).append("</strong></p>\n");
      }
      blocks(block.body());
      html.append("</section>\n");
    }
  }

  /** What the portal made of Markdown; its own addresses get their scheme and host. */
  private void markup(String made) {
    String root = escape(absolute.apply("/"));
    html.append(made.replaceAll("(href|src)=\"/(?!/)", "$1=\"" + root)).append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
