package nl.groeiwijs.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.curriculum.persistence.CurriculumReader;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.curriculum.persistence.ReleaseFiles;
import nl.groeiwijs.lesson.Taught;
import nl.groeiwijs.lesson.application.CoverageQuestion;
import nl.groeiwijs.lesson.application.ShowCoverage;
import nl.groeiwijs.lesson.application.TaughtLesson;
import nl.groeiwijs.lesson.domain.Pupils;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.lesson.domain.TagStrength;

/** How long the coverage map takes with 10,000 lessons and every goal of the real release. */
final class CoverageBench {

  private static final int LESSONS = 10_000;
  private static final int GOALS_PER_LESSON = 6;
  private static final int ROUNDS = 200;
  private static final int WARM_UP = 100;

  private CoverageBench() {}

  static void run(Path project, PrintStream out) {
    CoreGoals goals = goals(project);
    List<UUID> all =
        goals.list(GoalFilter.ALL, 1, LESSONS).items().stream().map(CoreGoalSummary::uuid).toList();
    ShowCoverage coverage = new ShowCoverage(goals, Taught.shelf(lessons(all)));
    long first = time(coverage, Sector.PO);
    for (int round = 0; round < WARM_UP; round++) {
      time(coverage, sector(round));
    }
    long[] times = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      times[round] = time(coverage, sector(round));
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "%nCoverage map: %d lessons, %d goals; first answer with the index %.1f ms, then median"
            + " %.1f ms, slowest of %d %.1f ms%n",
        LESSONS,
        all.size(),
        first / 1e6,
        times[ROUNDS / 2] / 1e6,
        ROUNDS,
        times[ROUNDS - 1] / 1e6);
  }

  private static CoreGoals goals(Path project) {
    Path release = project.resolve("content").resolve("kerndoelen");
    return new CoreGoals(
        new CurriculumStore(null) {
          @Override
          public Curriculum load() {
            return CurriculumReader.read(new ReleaseFiles(release));
          }
        });
  }

  private static Sector sector(int round) {
    return Sector.values()[round % Sector.values().length];
  }

  private static long time(ShowCoverage coverage, Sector sector) {
    long start = System.nanoTime();
    coverage.ofPortal(new CoverageQuestion(sector, Generation.ACTUALISED, true, false)).gaps();
    return System.nanoTime() - start;
  }

  private static TaughtLesson[] lessons(List<UUID> goals) {
    Random random = new Random(1);
    TaughtLesson[] lessons = new TaughtLesson[LESSONS];
    for (int number = 0; number < LESSONS; number++) {
      lessons[number] = lesson(number, goals, random);
    }
    return lessons;
  }

  private static TaughtLesson lesson(int number, List<UUID> goals, Random random) {
    Sector sector = sector(random.nextInt(Sector.values().length));
    List<SchoolYear> years = SchoolYear.of(sector);
    List<Integer> numbers = new ArrayList<>();
    for (int year = 0; year < 2; year++) {
      numbers.add(years.get(random.nextInt(years.size())).number());
    }
    boolean groups = years.get(0).group();
    UUID[] covered =
        random.ints(GOALS_PER_LESSON, 0, goals.size()).mapToObj(goals::get).toArray(UUID[]::new);
    Pupils pupils =
        new Pupils(List.of(sector), groups ? numbers : List.of(), groups ? List.of() : numbers);
    return Taught.lesson("Les " + number, pupils, TagStrength.KERN, covered);
  }
}
