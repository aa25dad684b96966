package nl.groeiwijs.lesson.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a class mostly does; the words are those of the front matter. */
public enum LessonForm {
  /** A lesson led by the teacher. */
  LES,
  /** A conversation with the class. */
  GESPREK,
  /** A task that pupils do themselves. */
  OPDRACHT;

  /** The word in front matter and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form with this word, or empty for any other text, null included. */
  public static Optional<LessonForm> ofWord(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }
}
