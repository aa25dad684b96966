package nl.groeiwijs.guidance.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Body;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/**
 * Whoever reads the easy words must not miss what keeps a child safe, and must be able to read
 * them. Warnings, facts and help stand in every layer by themselves; what an ordinary sentence says
 * about safety has to come back in the easy ones.
 */
final class LayerCheck {

  /** Parts in which easy words may not be missing once a guide has any. */
  private static final List<String> NEEDED = List.of("leeftijd", "doen", "online");

  /** Words of rules that keep children safe. */
  private static final Pattern SAFETY =
      Pattern.compile(
          "\\b(doorsturen|stuur\\w* (?:het |niets )?(?:niet )?door|bewaren|betalen|112|113|aangifte|veilig thuis"
              + "|forward|pay|report)\\b");

  private static final Pattern PATHWAY = Pattern.compile("/wegwijzer/[a-z0-9-]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])[”\")]?\\s+|\\n+");

  private static final int LONGEST_SENTENCE = 15;

  private LayerCheck() {}

  static List<Issue> check(Body body) {
    Issues issues = new Issues();
    if (body.directives(Directives.EASY).isEmpty()) {
      return issues.list();
    }
    for (BodySection section : BodySection.cut(body)) {
      check(section, issues);
    }
    return issues.list();
  }

  private static void check(BodySection section, Issues issues) {
    List<Block.Directive> easy = section.all(Directives.EASY);
    if (easy.isEmpty()) {
      if (NEEDED.contains(section.anchor())) {
        issues.add(section.blocks().get(0).line(), "layer.part", section.anchor());
      }
      return;
    }
    if (easy.size() > 1) {
      issues.add(easy.get(1).line(), "layer.twice");
    }
    Block.Directive words = easy.get(0);
    Set<String> missing = safety(plain(section));
    missing.removeAll(safety(words.body().stream()));
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

  /** What makes way for the easy words, and is not only a title. */
  private static Stream<Block> plain(BodySection section) {
    Predicate<Block> running =
        block -> block instanceof Block.Prose || block instanceof Block.Items;
    return section.blocks().stream().filter(running);
  }

  private static Set<String> safety(Stream<Block> blocks) {
    Set<String> found = new TreeSet<>();
    blocks.forEach(
        block -> {
          PATHWAY.matcher(html(block)).results().forEach(match -> found.add(match.group()));
          SAFETY
              .matcher(text(block).toLowerCase(Locale.ROOT))
              .results()
              .forEach(match -> found.add(rule(match.group())));
        });
    return found;
  }

  /** "Stuur het niet door" is the rule of "niet doorsturen". */
  private static String rule(String words) {
    return words.startsWith("stuur") ? "doorsturen" : words;
  }

  private static Stream<String> sentences(Block.Directive words) {
    return words.body().stream()
        .flatMap(block -> Arrays.stream(SENTENCE_END.split(text(block))))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty());
  }

  private static int length(String sentence) {
    return sentence.split("\\s+").length;
  }

  private static String shortened(String sentence) {
    return Arrays.stream(sentence.split("\\s+")).limit(6).collect(Collectors.joining(" ")) + " …";
  }

  private static String html(Block block) {
    if (block instanceof Block.Prose prose) {
      return prose.html().value();
    }
    return block instanceof Block.Items items ? items.html().value() : "";
  }

  private static String text(Block block) {
    if (block instanceof Block.Prose prose) {
      return prose.text();
    }
    return block instanceof Block.Items items
        ? items.items().stream().map(Block.Item::text).collect(Collectors.joining("\n"))
        : "";
  }
}
