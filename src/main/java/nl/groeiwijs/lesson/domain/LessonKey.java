package nl.groeiwijs.lesson.domain;

import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;

/**
 * What a lesson in a language is called, wherever it stands and whichever database holds it: the id
 * in its text, and the language where that is not Dutch.
 */
public record LessonKey(UUID documentId, Language language) {

  /**
   * What the record about the lesson is called among harvesters.
   *
   * @param host name of the portal's host
   * @see <a href="https://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm">the
   *     scheme</a>
   */
  public String record(String host) {
    return "oai:" + host + ":" + this;
  }

  /** The id, with the code of the language after a full stop when it is not Dutch. */
  @Override
  public String toString() {
    return language == Language.NL ? documentId.toString() : documentId + "." + language.code();
  }
}
