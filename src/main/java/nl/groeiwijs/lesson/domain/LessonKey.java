package nl.groeiwijs.lesson.domain;

import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/**
 * What a lesson in a language is called, wherever it stands and whichever database holds it: the id
 * in its text, and the language where that is not Dutch.
 */
public record LessonKey(UUID documentId, Language language) {

  /** The id, with the code of the language after a full stop when it is not Dutch. */
  @Override
  public String toString() {
    return language == Language.NL ? documentId.toString() : documentId + "." + language.code();
  }
}
