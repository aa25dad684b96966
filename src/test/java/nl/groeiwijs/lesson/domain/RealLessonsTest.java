package nl.groeiwijs.lesson.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.lesson.LessonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lesson in {@code content/} is a good one. */
class RealLessonsTest {

  static List<Path> lessons() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content", "lessen"))) {
      return files.filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void lessonHasNoIssue(Path file) throws IOException {
    LessonText text = new LessonText(Files.readString(file));
    assertThat(text.issues()).isEmpty();
    assertThat(text.lesson().steps().stream().mapToInt(LessonStep::minutes).sum())
        .isEqualTo(text.lesson().minutes());
  }
}
