package nl.groeiwijs.search.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;

/**
 * What the text of a lesson offers beside its front matter: a worksheet, how to adapt it to special
 * education, letters in other languages. Empty for a text that is no lesson.
 */
final class LessonMarks {

  private static final int QUICK_MINUTES = 15;
  private static final List<String> SPECIAL = List.of("so", "vso");

  private LessonMarks() {}

  static Stream<String> ready(Document document) {
    boolean sheet = !document.body().directives("werkblad").isEmpty();
    boolean quick =
        document.fields().text("preparation").isPresent()
            && document.fields().number("preparation").orElse(QUICK_MINUTES + 1) <= QUICK_MINUTES;
    return Stream.concat(
        sheet ? Stream.of("werkblad") : Stream.empty(),
        quick ? Stream.of("tot-15") : Stream.empty());
  }

  /** A sector of its own, or a remark that starts with its name: "So: work with pictures". */
  static Stream<String> special(Document document) {
    List<String> remarks =
        document.body().directives("differentiatie").stream()
            .flatMap(part -> part.body().stream())
            .filter(Block.Items.class::isInstance)
            .flatMap(items -> ((Block.Items) items).items().stream())
            .map(Block.Item::text)
            .toList();
    return SPECIAL.stream()
        .filter(
            word ->
                document.fields().texts("sectors").contains(word)
                    || remarks.stream().anyMatch(text -> text.matches("(?is)" + word + "\\b.*")));
  }

  static Stream<String> letters(Document document) {
    return document.body().directives("ouderbrief").stream()
        .flatMap(letter -> Stream.ofNullable(letter.attributes().get("taal")));
  }
}
