package nl.groeiwijs.content.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.shared.domain.Issues;

/**
 * Whoever reads the easy words must not miss what keeps a child safe, and must be able to read
 * them: what the ordinary text says about safety has to come back, in short sentences.
 */
public final class EasyWords {

  private static final int LONGEST_SENTENCE = 15;
  private static final int QUOTED_WORDS = 6;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])[”\")]?\\s+|\\n+");

  private EasyWords() {}

  /** True for running text: a paragraph or a list, which makes way for easy words. */
  public static boolean replace(Block block) {
    return block instanceof Block.Prose || block instanceof Block.Items;
  }

  /**
   * Reports what is wrong with easy words.
   *
   * @param words the directive that holds them
   * @param ordinary what they stand in for; of this only running text counts
   */
  public static void check(Block.Directive words, List<Block> ordinary, Issues issues) {
    Set<String> missing = SafetyRule.in(ordinary.stream().filter(EasyWords::replace));
    missing.removeAll(SafetyRule.in(words.body().stream()));
    if (!missing.isEmpty()) {
      issues.add(words.line(), "layer.safety", String.join(", ", missing));
    }
    sentences(words)
        .filter(sentence -> length(sentence) > LONGEST_SENTENCE)
        .forEach(
            sentence ->
                issues.add(
                    words.line(),
                    "layer.sentence",
                    length(sentence),
                    LONGEST_SENTENCE,
                    shortened(sentence)));
  }

  private static Stream<String> sentences(Block.Directive words) {
    return words.body().stream()
        .flatMap(block -> Arrays.stream(SENTENCE_END.split(SafetyRule.text(block))))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty());
  }

  private static int length(String sentence) {
    return sentence.split("\\s+").length;
  }

  private static String shortened(String sentence) {
    return Arrays.stream(sentence.split("\\s+"))
            .limit(QUOTED_WORDS)
            .collect(Collectors.joining(" "))
        + " …";
  }
}
