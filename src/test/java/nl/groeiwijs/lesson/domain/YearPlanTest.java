package nl.groeiwijs.lesson.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearPlanTest {

  private static final String A = "aaaaaaaaaa";
  private static final String B = "bbbbbbbbbb";

  private static YearPlan plan(String... lessons) {
    return YearPlan.EMPTY.withLessons(
        List.of(lessons).stream().map(text -> PlannedLesson.parse(text).orElseThrow()).toList());
  }

  private static String text(YearPlan plan) {
    return plan.lessons().stream().map(PlannedLesson::toString).collect(Collectors.joining(" "));
  }

  @Nested
  class PlannedLessonText {

    @ParameterizedTest
    @ValueSource(strings = {A, A + "-g1", A + "-w38", A + "-j6-w53"})
    void isReadAndWrittenTheSame(String text) {
      assertThat(PlannedLesson.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "aaa",
          A + "-g9",
          A + "-j0",
          A + "-w54",
          A + "-w0",
          A + "-g1-",
          "zzzzzzzzzz"
        })
    void isNoLessonWhenDamaged(String text) {
      assertThat(PlannedLesson.parse(text)).isEmpty();
    }

    @Test
    void formMayLeaveYearAndWeekOpen() {
      assertThat(PlannedLesson.of(A, "", "")).contains(PlannedLesson.unplanned(new LessonCode(A)));
      assertThat(PlannedLesson.of(A, "g1", "week 3")).isEmpty();
    }
  }

  @Test
  void weeksOfTheNewCalendarYearComeAfterThoseOfTheOld() {
    assertThat(text(plan(A + "-g1-w2", A + "-g1-w38", B + "-g1-w52")))
        .isEqualTo(A + "-g1-w38 " + B + "-g1-w52 " + A + "-g1-w2");
  }

  @Test
  void whatHasNoYearOrWeekComesLast() {
    assertThat(text(plan(A, B + "-g8", B + "-g8-w40", A + "-j1")))
        .isEqualTo(B + "-g8-w40 " + B + "-g8 " + A + "-j1 " + A);
  }

  @Test
  void lessonsOfOneWeekCanChangePlaces() {
    YearPlan plan = plan(A + "-g1-w38", B + "-g1-w38", A + "-g1-w39");

    assertThat(plan.canMoveUp(0)).isFalse();
    assertThat(plan.canMoveUp(1)).isTrue();
    assertThat(plan.canMoveUp(2)).isFalse();
    assertThat(text(plan.movedUp(1))).startsWith(B);
  }

  @Test
  void planHoldsNoMoreThanASchoolGives() {
    PlannedLesson one = PlannedLesson.unplanned(new LessonCode(A));

    assertThat(YearPlan.EMPTY.withLessons(Collections.nCopies(500, one)).lessons())
        .hasSize(YearPlan.MOST_LESSONS);
  }

  @Test
  void codeIsTheStartOfTheIdOfTheDocument() {
    assertThat(LessonCode.of(UUID.fromString("dbb32f4e-04fd-447c-ba51-cd58ec569a39")))
        .hasToString("dbb32f4e04");
  }

  @Nested
  class Calendar {

    @Test
    void knowsTheMondayOfAWeekInEitherHalf() {
      SchoolCalendar calendar = new SchoolCalendar(2026);

      assertThat(calendar.monday(38)).isEqualTo(LocalDate.of(2026, 9, 14));
      assertThat(calendar.monday(2)).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void hasAWeek53OnlyInAYearThatHasOne() {
      assertThat(new SchoolCalendar(2026).weeks()).startsWith(33).contains(53).endsWith(29);
      assertThat(new SchoolCalendar(2027).weeks()).doesNotContain(53);
      assertThat(new SchoolCalendar(2027).monday(53)).isEqualTo(LocalDate.of(2027, 12, 27));
    }

    @Test
    void planIsForTheNextYearFromMayOn() {
      assertThat(SchoolCalendar.plannedOn(LocalDate.of(2027, 4, 30)).start()).isEqualTo(2026);
      assertThat(SchoolCalendar.plannedOn(LocalDate.of(2027, 5, 1)).start()).isEqualTo(2027);
    }

    @Test
    void planWithoutASchoolYearKeepsItOpen() {
      assertThat(YearPlan.EMPTY.calendar()).isEqualTo(Optional.empty());
    }
  }
}
