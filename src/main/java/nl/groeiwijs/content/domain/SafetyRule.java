package nl.groeiwijs.content.domain;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that keeps a child safe, recognised by its words in Dutch or English. A text that is made
 * easier may lose anything but these.
 */
enum SafetyRule {
  EMERGENCY("112", "\\b112\\b"),
  SUICIDE_LINE("113", "\\b113\\b"),
  NOT_FORWARD(
      "doorsturen",
      "\\bdoorsturen\\b|\\bstuur\\w*\\s(?:\\w+\\s){0,3}door\\b|\\bforward(?:ing)?\\b"),
  NOT_KEEP(
      "bewaren",
      "\\bbewaren\\b|\\bbewaar\\b[^.!?\\n]*\\bniet\\b|\\bniet\\b[^.!?\\n]*\\bbewaar\\b"
          + "|\\b(?:not|never)\\b[^.!?\\n]*\\b(?:keep|save)\\b"),
  NOT_PAY("betalen", "\\bbeta(?:al|len)\\b|\\bpay(?:ing)?\\b(?! attention)"),
  POLICE_REPORT("aangifte", "\\baangifte\\b"),
  REPORT("melden", "\\bmeld(?:en|t)?\\b|\\breport\\b"),
  CHILD_PROTECTION("veilig thuis", "\\bveilig thuis\\b");

  private static final Pattern PATHWAY = Pattern.compile("/wegwijzer/[a-z0-9-]+");

  private final String word;
  private final Pattern pattern;

  SafetyRule(String word, String pattern) {
    this.word = word;
    this.pattern = Pattern.compile(pattern);
  }

  /** The rules that running text names, in words for an editor, and the pathways it leads to. */
  static Set<String> in(Stream<Block> blocks) {
    Set<String> found = new TreeSet<>();
    blocks.forEach(
        block -> {
          PATHWAY.matcher(html(block)).results().forEach(match -> found.add(match.group()));
          String text = text(block).toLowerCase(Locale.ROOT);
          for (SafetyRule rule : values()) {
            if (rule.pattern.matcher(text).find()) {
              found.add(rule.word);
            }
          }
        });
    return found;
  }

  private static String html(Block block) {
    if (block instanceof Block.Prose prose) {
      return prose.html().value();
    }
    return block instanceof Block.Items items ? items.html().value() : "";
  }

  /** The words of running text, a line per item of a list; empty for any other block. */
  static String text(Block block) {
    if (block instanceof Block.Prose prose) {
      return prose.text();
    }
    return block instanceof Block.Items items
        ? items.items().stream().map(Block.Item::text).collect(Collectors.joining("\n"))
        : "";
  }
}
