package nl.groeiwijs.lesson.web;

import java.util.List;

/** The lessons of a plan in one school year, in the order in which they are given. */
public record PlanYear(String label, List<PlanRow> rows) {

  public PlanYear {
    rows = List.copyOf(rows);
  }

  /** Minutes of all lessons together. */
  public int minutes() {
    return rows.stream().mapToInt(row -> row.lesson().minutes()).sum();
  }
}
