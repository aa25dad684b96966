package nl.groeiwijs.lesson.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A short name for a lesson in the address of a year plan: the first ten hexadecimal digits of the
 * id of its document. Unlike the name in its own address it never changes, and a plan of a whole
 * school still fits in a link. Among 10,000 lessons the chance that two share a code is 1 to
 * 22,000.
 */
public record LessonCode(String value) {

  private static final int LENGTH = 10;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  public LessonCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("No code of a lesson: " + value);
    }
  }

  public static LessonCode of(UUID documentId) {
    return new LessonCode(documentId.toString().replace("-", "").substring(0, LENGTH));
  }

  /** The code with this text, or empty for any other text, null included. */
  public static Optional<LessonCode> parse(String text) {
    return Optional.ofNullable(text)
        .filter(value -> FORM.matcher(value).matches())
        .map(LessonCode::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
