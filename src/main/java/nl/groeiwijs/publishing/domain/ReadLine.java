package nl.groeiwijs.publishing.domain;

import java.util.ArrayList;
import java.util.List;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Source;

/**
 * A line of a text as a reader reads it, without marks: a title, a paragraph, an item of a list.
 *
 * @param part the heading that it stands under
 */
public record ReadLine(String part, String words) {

  /**
   * All lines of a document, its sources last.
   *
   * @param top name for what stands before the first heading
   * @param sources name for the list of sources
   */
  public static List<ReadLine> of(Document document, String top, String sources) {
    List<ReadLine> lines = new ArrayList<>();
    lines.add(new ReadLine(top, document.title()));
    lines.add(new ReadLine(top, document.summary()));
    String part = top;
    for (Block block : document.body().blocks()) {
      if (block instanceof Block.Heading heading) {
        part = heading.text();
      }
      add(part, block, lines);
    }
    for (Source source : document.provenance().sources()) {
      lines.add(new ReadLine(sources, source.title() + " (" + source.url() + ")"));
    }
    return lines.stream().filter(line -> !line.words().isBlank()).toList();
  }

  private static void add(String part, Block block, List<ReadLine> lines) {
    if (block instanceof Block.Heading heading) {
      lines.add(new ReadLine(part, heading.text()));
    } else if (block instanceof Block.Prose prose) {
      lines.add(new ReadLine(part, oneLine(prose.text())));
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> lines.add(new ReadLine(part, oneLine(item.text()))));
    } else if (block instanceof Block.Directive directive) {
      if (!directive.isDirective(Directives.ROLE)) {
        lines.add(new ReadLine(part, directive.title()));
      }
      directive.body().forEach(inside -> add(part, inside, lines));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
