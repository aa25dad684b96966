package nl.groeiwijs.content.domain;

import java.util.List;
import nl.groeiwijs.shared.domain.Html;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** The only maker of {@link Html}: raw HTML becomes text, unsafe addresses are dropped. */
final class MarkdownHtml {

  /** Title of a picture that tells nothing, so that a screen reader passes it by. */
  private static final String DECORATION = "decoratief";

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .omitSingleParagraphP(false)
          .attributeProviderFactory(context -> attributes())
          .build();

  private static AttributeProvider attributes() {
    return (node, tag, attributes) -> {
      if (node instanceof Link link && link.getDestination().startsWith("http")) {
        attributes.put("rel", "noreferrer");
      } else if (node instanceof Image image) {
        attributes.put("loading", "lazy");
        if (DECORATION.equals(image.getTitle())) {
          attributes.put("alt", "");
          attributes.remove("title");
        }
      } else if ("table".equals(tag)) {
        attributes.put("class", "gw-table");
      }
      if ("th".equals(tag)) {
        attributes.put("scope", "col");
      }
      // Alignment of columns is a style attribute, which the content security policy forbids.
      attributes.remove("align");
    };
  }

  Html render(Node node) {
    return new Html(writeLines(RENDERER.render(node)));
  }

  /** The content of a list item; a tight item has no paragraph around its text. */
  String inside(Node item) {
    StringBuilder html = new StringBuilder();
    boolean single = item.getFirstChild() == item.getLastChild();
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      boolean unwrap = child instanceof Paragraph && (single || item instanceof ListItem);
      html.append(unwrap ? inline(child) : RENDERER.render(child));
    }
    return writeLines(html.toString());
  }

  private String inline(Node paragraph) {
    StringBuilder html = new StringBuilder();
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      html.append(RENDERER.render(child));
    }
    return html.toString();
  }

  /** Three underscores are a line to write on. */
  private static String writeLines(String html) {
    return html.replaceAll("_{3,}", "<span class=\"gw-write-line\"></span>");
  }
}
