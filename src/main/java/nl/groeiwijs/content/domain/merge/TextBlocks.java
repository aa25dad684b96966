package nl.groeiwijs.content.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.groeiwijs.content.domain.DocumentText;

/** Cuts a document's text into blocks without losing a byte: together they are the text again. */
public final class TextBlocks {

  private static final Pattern KEY = Pattern.compile("^([A-Za-z_]+):[\\s\\S]*");
  private static final Pattern OPEN = Pattern.compile("^:::\\s*[a-z][\\s\\S]*");
  private static final Pattern CLOSE = Pattern.compile("^:::\\s*$");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s[\\s\\S]*");
  private static final Pattern CODE = Pattern.compile("^(```|~~~)[\\s\\S]*");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int line;
  private int start;
  private boolean inDirective;
  private boolean inCode;
  private boolean ended;

  private TextBlocks(int line) {
    this.line = line;
    this.start = line;
  }

  /** The blocks of the body, in order. */
  public static List<TextBlock> body(DocumentText text) {
    TextBlocks cutter = new TextBlocks(text.isRecord() ? 1 : text.bodyLine());
    lines(text.body()).forEach(cutter::take);
    cutter.close();
    return List.copyOf(cutter.blocks);
  }

  /**
   * The fields of the front matter by their key, each with the lines that continue it, in order.
   * What stands before the first field has an empty key; a key that comes twice has a number.
   */
  public static Map<String, String> fields(DocumentText text) {
    Map<String, StringBuilder> fields = new LinkedHashMap<>();
    StringBuilder field = new StringBuilder();
    fields.put("", field);
    for (String line : lines(text.frontMatter())) {
      var key = KEY.matcher(line);
      if (key.matches()) {
        String name = key.group(1);
        field = new StringBuilder();
        fields.put(fields.containsKey(name) ? name + "#" + fields.size() : name, field);
      }
      field.append(line);
    }
    Map<String, String> cut = new LinkedHashMap<>();
    fields.forEach((key, value) -> cut.put(key, value.toString()));
    if (cut.get("").isEmpty()) {
      cut.remove("");
    }
    return cut;
  }

  /** The lines of a text with their ends. */
  static List<String> lines(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.split("(?<=\n)", -1)).stream().filter(line -> !line.isEmpty()).toList();
  }

  private void take(String text) {
    boolean blank = text.isBlank();
    boolean heading = HEADING.matcher(text).matches();
    boolean opens = OPEN.matcher(text).matches();
    if (!blank && current.toString().isBlank()) {
      start = line;
      ended = false;
    } else if (!inDirective && !inCode && !blank && (ended || heading || opens)) {
      close();
    }
    current.append(text);
    line++;
    if (CODE.matcher(text).matches()) {
      inCode = !inCode;
    } else if (!inCode && opens) {
      inDirective = true;
    } else if (!inCode && CLOSE.matcher(text).matches()) {
      inDirective = false;
      ended = true;
    }
    ended = !inDirective && !inCode && (ended || blank || heading);
  }

  private void close() {
    if (!current.isEmpty()) {
      blocks.add(new TextBlock(start, current.toString()));
      current.setLength(0);
    }
    start = line;
    ended = false;
  }
}
