package nl.groeiwijs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sentences of the interface: complete in both languages, and all there. */
class BundlesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");

  /** A key in a view or in Java; what follows the key tells whether the key goes on. */
  private static final Pattern IN_VIEW =
      Pattern.compile("text(?:\\[|\\.of\\(|\\.get\\()\\s*'([^']+)'\\s*([.\\])+,]?)");

  private static final Pattern IN_JAVA =
      Pattern.compile(
          "(?:Texts\\.get\\([^\"();]*(?:\\([^()]*\\)[^\"();]*)*|text\\.(?:get|of)\\(\\s*)"
              + "\"([a-z][^\"]*\\.[^\"]*)\"\\s*([.+,)]?)");

  private static final Pattern ISSUE = Pattern.compile("(?:issues\\.add|Issue\\.at)\\(");
  private static final String ISSUE_PREFIX = "content.issue.";

  private final Map<String, Map<String, String>> dutch = ProjectFiles.bundles("");
  private final Map<String, Map<String, String>> english = ProjectFiles.bundles("_en");

  @Test
  void everyBundleExistsInBothLanguages() {
    assertThat(english.keySet()).isEqualTo(dutch.keySet());
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    List<String> problems = new ArrayList<>();
    dutch.forEach(
        (bundle, texts) -> {
          Set<String> others = english.getOrDefault(bundle, Map.of()).keySet();
          difference(texts.keySet(), others).forEach(key -> problems.add("no English: " + key));
          difference(others, texts.keySet()).forEach(key -> problems.add("no Dutch: " + key));
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    List<String> problems = new ArrayList<>();
    dutch.forEach(
        (bundle, texts) ->
            texts.forEach(
                (key, text) -> {
                  String other = english.getOrDefault(bundle, Map.of()).getOrDefault(key, text);
                  if (!arguments(text).equals(arguments(other))) {
                    problems.add(key + ": " + text + " / " + other);
                  }
                }));
    assertThat(problems).isEmpty();
  }

  @Test
  void everySentenceSaysSomethingAndStartsWithTheNameOfItsBundle() {
    List<String> problems = new ArrayList<>();
    for (var bundles : List.of(dutch, english)) {
      bundles.forEach(
          (bundle, texts) ->
              texts.forEach(
                  (key, text) -> {
                    if (text.isBlank() || !key.startsWith(bundle + ".")) {
                      problems.add(key + "=" + text);
                    }
                  }));
    }
    assertThat(problems).isEmpty();
  }

  /**
   * To MessageFormat a straight apostrophe is a quote that swallows the arguments after it; only
   * around a brace it means to.
   */
  @Test
  void noSentenceWithArgumentsHasAStraightApostrophe() {
    List<String> problems = new ArrayList<>();
    for (var bundles : List.of(dutch, english)) {
      bundles.values().stream()
          .flatMap(texts -> texts.entrySet().stream())
          .filter(entry -> ARGUMENT.matcher(entry.getValue()).find())
          .filter(entry -> entry.getValue().replaceAll("'[{}]+[^']*'", "").contains("'"))
          .forEach(entry -> problems.add(entry.toString()));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyKeyInAViewExists() {
    assertThat(unknownKeys(ProjectFiles.read(ProjectFiles.VIEWS, ".xhtml"), IN_VIEW)).isEmpty();
  }

  @Test
  void everyKeyInJavaExists() {
    assertThat(unknownKeys(ProjectFiles.read(ProjectFiles.JAVA, ".java"), IN_JAVA)).isEmpty();
  }

  @Test
  void everyIssueHasASentence() {
    Map<String, String> sentences = dutch.get("content");
    List<String> problems = new ArrayList<>();
    int found = 0;
    for (var file : ProjectFiles.read(ProjectFiles.JAVA, ".java").entrySet()) {
      Matcher matcher = ISSUE.matcher(file.getValue());
      while (matcher.find()) {
        String argument = argument(file.getValue(), matcher.end(), 1);
        Matcher literal = Pattern.compile("^\"([^\"]+)\"(\\s*\\+)?").matcher(argument);
        if (literal.find()) {
          found++;
          String key = ISSUE_PREFIX + literal.group(1);
          if (!known(sentences.keySet(), key, literal.group(2) != null)) {
            problems.add(place(file.getKey(), file.getValue(), matcher.start()) + " " + key);
          }
        }
      }
    }
    assertThat(found).as("issues found in the code").isGreaterThan(30);
    assertThat(problems).isEmpty();
  }

  private List<String> unknownKeys(Map<Path, String> files, Pattern pattern) {
    Set<String> keys = new HashSet<>();
    dutch.values().forEach(texts -> keys.addAll(texts.keySet()));
    List<String> problems = new ArrayList<>();
    int found = 0;
    for (var file : files.entrySet()) {
      Matcher matcher = pattern.matcher(file.getValue());
      while (matcher.find()) {
        found++;
        boolean goesOn = Set.of(".", "+").contains(matcher.group(2));
        if (!known(keys, matcher.group(1), goesOn)) {
          problems.add(
              place(file.getKey(), file.getValue(), matcher.start()) + " " + matcher.group(1));
        }
      }
    }
    assertThat(found).as("keys found").isGreaterThan(10);
    return problems;
  }

  /** A key that goes on (is put together) is known when any key starts with it. */
  private static boolean known(Set<String> keys, String key, boolean goesOn) {
    return goesOn ? keys.stream().anyMatch(k -> k.startsWith(key)) : keys.contains(key);
  }

  private static String place(Path path, String text, int position) {
    return path + ":" + ProjectFiles.line(text, position);
  }

  /** The argument with this index (from 0) of the call whose arguments start at this position. */
  private static String argument(String text, int start, int index) {
    int depth = 0;
    int commas = 0;
    int from = index == 0 ? start : -1;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && text.charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && (c == ')' && --depth < 0 || c == ',' && depth == 0)) {
        if (from >= 0) {
          return text.substring(from, i).strip();
        }
        if (c == ')') {
          return "";
        }
        from = ++commas == index ? i + 1 : -1;
      }
    }
    return "";
  }

  private static Set<String> arguments(String text) {
    Set<String> numbers = new TreeSet<>();
    ARGUMENT.matcher(text).results().forEach(found -> numbers.add(found.group(1)));
    return numbers;
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }
}
