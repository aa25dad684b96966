package nl.groeiwijs.content.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** The fenced directive in the tree of the Markdown parser. */
final class DirectiveBlock extends CustomBlock {

  private static final Pattern OPEN =
      Pattern.compile(":::\\s*([a-z-]+)\\s*([^{}]*?)\\s*(?:\\{([^}]*)\\})?\\s*");
  private static final Pattern CLOSE = Pattern.compile(":::\\s*");

  private final String name;
  private final String title;
  private final Map<String, String> attributes;
  private boolean closed;

  private DirectiveBlock(String name, String title, Map<String, String> attributes) {
    this.name = name;
    this.title = title;
    this.attributes = attributes;
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  boolean isClosed() {
    return closed;
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (text != null) {
      for (String pair : text.strip().split("\\s+")) {
        int sign = pair.indexOf('=');
        attributes.put(
            sign < 0 ? pair : pair.substring(0, sign), sign < 0 ? "" : pair.substring(sign + 1));
      }
    }
    return attributes;
  }

  /** Recognises an opening line at the edge of the text; the reader refuses one inside another. */
  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() > 0) {
        return BlockStart.none();
      }
      Matcher open = OPEN.matcher(state.getLine().getContent());
      if (!open.matches()) {
        return BlockStart.none();
      }
      var block =
          new DirectiveBlock(open.group(1), open.group(2).strip(), attributes(open.group(3)));
      return BlockStart.of(new DirectiveParser(block))
          .atIndex(state.getLine().getContent().length());
    }
  }

  private static final class DirectiveParser extends AbstractBlockParser {

    private final DirectiveBlock block;

    DirectiveParser(DirectiveBlock block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block childBlock) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (CLOSE.matcher(state.getLine().getContent()).matches()) {
        block.closed = true;
        return BlockContinue.finished();
      }
      return BlockContinue.atIndex(state.getIndex());
    }
  }
}
