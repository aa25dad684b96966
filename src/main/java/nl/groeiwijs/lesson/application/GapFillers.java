package nl.groeiwijs.lesson.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.lesson.domain.SchoolYear;

/** Looks among all lessons for those that would fill the gaps of a map. */
final class GapFillers {

  private static final int MOST = 8;

  /** A lesson is proposed for the year beside its own too, not for pupils much older or younger. */
  private static final int FURTHEST = 1;

  private final CoverageIndex all;
  private final CoverageQuestion question;

  /** By the lesson itself: to compare all that it holds, thousands of times, would take long. */
  private final Map<TaughtLesson, List<GapFiller.Fill>> fitting = new IdentityHashMap<>();

  private final Map<TaughtLesson, List<GapFiller.Fill>> near = new IdentityHashMap<>();

  GapFillers(CoverageIndex all, CoverageQuestion question) {
    this.all = all;
    this.question = question;
  }

  List<GapFiller> list(List<CoverageRow> rows) {
    rows.forEach(this::look);
    Set<LessonCode> proposed = new HashSet<>();
    List<GapFiller> fillers = new ArrayList<>();
    fitting.forEach((lesson, fills) -> fillers.add(new GapFiller(lesson, true, fills)));
    near.forEach((lesson, fills) -> fillers.add(new GapFiller(lesson, false, fills)));
    return fillers.stream()
        .sorted(GapFiller.BEST_FIRST)
        .filter(filler -> proposed.add(filler.lesson().code()))
        .limit(MOST)
        .toList();
  }

  private void look(CoverageRow row) {
    List<SchoolYear> gaps = row.gaps();
    if (gaps.isEmpty()) {
      return;
    }
    for (CoverageIndex.Cover cover : all.covering(row.goal().uuid())) {
      if (cover.counts(question)) {
        List<SchoolYear> own = cover.taught().years();
        propose(fitting, cover, row, gaps.stream().filter(own::contains).toList());
        propose(near, cover, row, gaps.stream().filter(gap -> isNear(own, gap)).toList());
      }
    }
  }

  private static boolean isNear(List<SchoolYear> own, SchoolYear gap) {
    return !own.contains(gap)
        && own.stream()
            .flatMap(year -> year.distance(gap).stream())
            .anyMatch(distance -> distance <= FURTHEST);
  }

  private static void propose(
      Map<TaughtLesson, List<GapFiller.Fill>> proposals,
      CoverageIndex.Cover cover,
      CoverageRow row,
      List<SchoolYear> years) {
    if (!years.isEmpty()) {
      proposals
          .computeIfAbsent(cover.taught().lesson(), lesson -> new ArrayList<>())
          .add(new GapFiller.Fill(row.goal().code(), years));
    }
  }
}
