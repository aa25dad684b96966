package nl.groeiwijs.lesson.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Issues;

/**
 * The letters to parents of a lesson: one in Dutch, and any number in other languages, each once
 * and with the title of the lesson in that language.
 */
final class LetterCheck {

  private LetterCheck() {}

  static void check(Document lesson, Issues issues) {
    List<Block.Directive> letters = lesson.body().directives(LessonParts.LETTER);
    List<Block.Directive> dutch =
        letters.stream().filter(letter -> ParentLetter.language(letter).isEmpty()).toList();
    if (dutch.isEmpty()) {
      issues.add(lesson.text().bodyLine(), "directive.missing", LessonParts.LETTER);
    }
    dutch.stream()
        .skip(1)
        .forEach(again -> issues.add(again.line(), "lesson.part.twice", LessonParts.LETTER));
    Set<String> seen = new HashSet<>();
    for (Block.Directive letter : letters) {
      Optional<String> language = ParentLetter.language(letter);
      if (language.isPresent()) {
        check(letter, language.get(), seen, issues);
      }
    }
  }

  private static void check(
      Block.Directive letter, String language, Set<String> seen, Issues issues) {
    if (!ParentLetter.isOtherLanguage(language)) {
      issues.add(letter.line(), "lesson.letter.language", language);
    } else if (!seen.add(language)) {
      issues.add(letter.line(), "lesson.letter.twice", language);
    }
    if (letter.title().isEmpty()) {
      issues.add(letter.line(), "lesson.letter.title", language);
    }
  }
}
