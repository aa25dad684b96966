package nl.groeiwijs.content.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.shared.domain.Html;
import nl.groeiwijs.shared.domain.Issues;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads a body: CommonMark with tables, heading anchors and directives, into blocks. */
final class BodyParser {

  private static final Pattern MARKS = Pattern.compile("^(.*?)\\s*\\{([#.][^}]*)\\}\\s*$");
  private static final Pattern ANCHOR = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new DirectiveBlock.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .lineBreakRendering(LineBreakRendering.COMPACT)
          .build();

  private final MarkdownHtml html = new MarkdownHtml();
  private final Issues issues;
  private final int firstLine;
  private final Set<String> anchors = new LinkedHashSet<>();

  private BodyParser(int firstLine, Issues issues) {
    this.firstLine = firstLine;
    this.issues = issues;
  }

  /**
   * @param firstLine line of the whole text on which the body starts, counted from 1
   * @param issues receives what is wrong, with lines of the whole text
   */
  static Body parse(String text, int firstLine, Issues issues) {
    return new Body(new BodyParser(firstLine, issues).blocks(PARSER.parse(text), false));
  }

  private List<Block> blocks(Node parent, boolean inDirective) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.add(block(node, inDirective));
    }
    return blocks;
  }

  private Block block(Node node, boolean inDirective) {
    if (node instanceof DirectiveBlock directive) {
      return directive(directive, inDirective);
    }
    if (node instanceof Heading heading) {
      return heading(heading, inDirective);
    }
    if (node instanceof ListBlock list) {
      return items(list);
    }
    return new Block.Prose(html.render(node), text(node), line(node));
  }

  private Block directive(DirectiveBlock directive, boolean inDirective) {
    int line = line(directive);
    if (!Directives.ALL.contains(directive.name())) {
      issues.add(line, "directive.unknown", directive.name());
    }
    if (Directives.TITLED.contains(directive.name()) && directive.title().isBlank()) {
      issues.add(line, "directive.untitled", directive.name());
    }
    if (inDirective) {
      issues.add(line, "directive.nested", directive.name());
    } else if (!directive.isClosed()) {
      issues.add(line, "directive.open", directive.name());
    }
    return new Block.Directive(
        directive.name(), directive.title(), directive.attributes(), blocks(directive, true), line);
  }

  private Block heading(Heading heading, boolean inDirective) {
    int line = line(heading);
    Matcher marks = MARKS.matcher(text(heading));
    boolean marked = marks.matches();
    if (!inDirective && (heading.getLevel() < 2 || heading.getLevel() > 4)) {
      issues.add(line, "heading.level", heading.getLevel());
    }
    List<String> words =
        marked ? Arrays.asList(marks.group(2).strip().split("\\s+")) : List.<String>of();
    Optional<String> anchor =
        words.stream().filter(w -> w.startsWith("#")).map(w -> w.substring(1)).findFirst();
    anchor.ifPresent(name -> checkAnchor(name, line));
    Set<String> classes = new LinkedHashSet<>();
    words.stream().filter(w -> w.startsWith(".")).forEach(w -> classes.add(w.substring(1)));
    return new Block.Heading(
        heading.getLevel(), marked ? marks.group(1) : text(heading), anchor, classes, line);
  }

  private void checkAnchor(String name, int line) {
    if (!ANCHOR.matcher(name).matches()) {
      issues.add(line, "anchor.form", name);
    } else if (!anchors.add(name)) {
      issues.add(line, "anchor.twice", name);
    }
  }

  private Block items(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(
          new Block.Item(new Html(html.inside(item)), text(item).strip(), link(item), line(item)));
    }
    return new Block.Items(
        list instanceof OrderedList && !(list instanceof BulletList),
        items,
        html.render(list),
        line(list));
  }

  private Optional<Block.Link> link(Node item) {
    if (item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof org.commonmark.node.Link link) {
      String label = text(link);
      String rest = text(item).strip().substring(label.length()).strip();
      String title = link.getTitle() == null ? "" : link.getTitle();
      return Optional.of(new Block.Link(link.getDestination(), label, title, rest));
    }
    return Optional.empty();
  }

  /** Plain text of a node; addresses of links are left out. */
  private String text(Node node) {
    StringBuilder text = new StringBuilder();
    PlainText.append(node, text);
    return text.isEmpty() ? TEXT.render(node) : text.toString().strip();
  }

  private int line(Node node) {
    return node.getSourceSpans().isEmpty()
        ? firstLine
        : firstLine + node.getSourceSpans().get(0).getLineIndex();
  }
}
