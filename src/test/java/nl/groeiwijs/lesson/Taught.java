package nl.groeiwijs.lesson;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.application.TaughtLesson;
import nl.groeiwijs.lesson.application.TaughtLessons;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.LessonForm;
import nl.groeiwijs.lesson.domain.Pupils;
import nl.groeiwijs.lesson.domain.TagStrength;

/** Lessons for tests of planning. */
public final class Taught {

  /** A curriculum that knows no goal. */
  public static final CoreGoals NO_GOALS =
      new CoreGoals(null) {
        @Override
        public Optional<CoreGoal> find(UUID uuid) {
          return Optional.empty();
        }

        @Override
        public Optional<CoreGoal> follow(UUID uuid) {
          return Optional.empty();
        }
      };

  private Taught() {}

  /** A lesson of primary school that works on these goals. */
  public static TaughtLesson inGroups(String title, List<Integer> groups, UUID... goals) {
    return lesson(
        title, new Pupils(List.of(Sector.PO), groups, List.of()), TagStrength.KERN, goals);
  }

  /** A lesson of primary school that touches these goals. */
  public static TaughtLesson touching(String title, List<Integer> groups, UUID... goals) {
    return lesson(
        title, new Pupils(List.of(Sector.PO), groups, List.of()), TagStrength.RAAKT, goals);
  }

  public static TaughtLesson lesson(
      String title, Pupils pupils, TagStrength strength, UUID... goals) {
    UUID id = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
    return new TaughtLesson(
        id,
        LessonCode.of(id),
        title,
        "/les/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        30,
        LessonForm.LES,
        pupils,
        Arrays.stream(goals).map(goal -> new GoalTag(goal, "PO 1", strength, "")).toList());
  }

  /** The live lessons are these. */
  public static TaughtLessons shelf(TaughtLesson... lessons) {
    List<TaughtLesson> all = List.of(lessons);
    return new TaughtLessons(null, null) {
      @Override
      public List<TaughtLesson> list() {
        return all;
      }
    };
  }
}
