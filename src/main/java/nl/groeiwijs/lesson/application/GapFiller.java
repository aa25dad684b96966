package nl.groeiwijs.lesson.application;

import java.util.Comparator;
import java.util.List;
import nl.groeiwijs.lesson.domain.SchoolYear;

/**
 * A lesson that would fill gaps of a coverage map.
 *
 * @param fitting true when it was written for every year it is proposed for; otherwise a year away
 *     from it, so that a teacher has to adapt it
 * @param fills what it would fill, at least one
 */
public record GapFiller(TaughtLesson lesson, boolean fitting, List<Fill> fills) {

  /** What fits comes before what has to be adapted, what fills more before what fills less. */
  static final Comparator<GapFiller> BEST_FIRST =
      Comparator.comparing(GapFiller::fitting)
          .reversed()
          .thenComparing(Comparator.comparingInt(GapFiller::gaps).reversed())
          .thenComparing(filler -> filler.lesson().title())
          .thenComparing(filler -> filler.lesson().code().value());

  /**
   * A goal and the years of it.
   *
   * @param code what people call the goal
   */
  public record Fill(String code, List<SchoolYear> years) {

    public Fill {
      years = List.copyOf(years);
    }
  }

  public GapFiller {
    fills = List.copyOf(fills);
  }

  /** Number of gaps that it would fill. */
  public int gaps() {
    return fills.stream().mapToInt(fill -> fill.years().size()).sum();
  }

  /** The years it is proposed for, in order. */
  public List<SchoolYear> years() {
    return fills.stream().flatMap(fill -> fill.years().stream()).distinct().sorted().toList();
  }
}
