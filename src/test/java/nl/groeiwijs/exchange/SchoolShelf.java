package nl.groeiwijs.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.curriculum.Release;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.persistence.CurriculumReader;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.curriculum.persistence.ReleaseFiles;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.lesson.application.DescribeLesson;
import nl.groeiwijs.lesson.application.LessonDescription;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.publishing.domain.PageSummary;

/** The real lessons of {@code content/} and the real core goals, without database or server. */
public final class SchoolShelf {

  public static final Instant SEEN = Instant.parse("2026-11-24T09:00:00Z");

  /** Read once: it takes a second, and nobody changes it. */
  private static final Curriculum RELEASE =
      CurriculumReader.read(new ReleaseFiles(Release.CONTENT));

  public static final CoreGoals GOALS =
      new CoreGoals(
          new CurriculumStore(null) {
            @Override
            public Curriculum load() {
              return RELEASE;
            }
          });

  public static final DescribeLesson DESCRIBE = new DescribeLesson(GOALS);

  private SchoolShelf() {}

  /** All of them, as the public sees them. */
  public static List<PublishedLesson> lessons() {
    try (Stream<Path> files = Files.walk(Path.of("content", "lessen"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(SchoolShelf::read)
          .map(SchoolShelf::published)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<LessonDescription> descriptions() {
    return lessons().stream().map(DESCRIBE::execute).toList();
  }

  /** A lesson that the public sees since {@link #SEEN}. */
  public static PublishedLesson published(LessonText text) {
    Document document = text.document();
    UUID edition = UUID.nameUUIDFromBytes(document.slug().value().getBytes(StandardCharsets.UTF_8));
    String address = "/les/" + document.slug().value();
    return new PublishedLesson(
        PageSummary.of(edition, document, address, SEEN), Lesson.of(document));
  }

  private static LessonText read(Path file) {
    try {
      return new LessonText(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
