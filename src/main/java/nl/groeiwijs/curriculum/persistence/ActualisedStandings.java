package nl.groeiwijs.curriculum.persistence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.GoalSet;

/**
 * Reads {@code kerndoelen-2025-status.csv}: one line per set, nine columns, no quotes. Column 1 is
 * the uuid of the set (counted from 0), 4 when it was delivered, 5 its legal status, 6 its start, 7
 * its sources, apart by " ; ", 8 the certainty.
 */
final class ActualisedStandings {

  private static final int COLUMNS = 9;

  private ActualisedStandings() {}

  /**
   * @return standing by uuid of the set
   * @throws CurriculumDamaged at the line that has another number of columns or no uuid
   */
  static Map<UUID, GoalSet.Standing> read(ReleaseFiles files) {
    Map<UUID, GoalSet.Standing> standings = new HashMap<>();
    List<String> lines = files.text(ReleaseFiles.STANDING_ACTUALISED).lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      String[] columns = lines.get(i).split(",", -1);
      if (columns.length != COLUMNS) {
        throw damaged(i + 1, columns.length + " / " + COLUMNS);
      }
      standings.put(uuid(columns[1], i + 1), standing(columns));
    }
    return standings;
  }

  private static UUID uuid(String text, int line) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw damaged(line, text);
    }
  }

  private static CurriculumDamaged damaged(int line, String detail) {
    return new CurriculumDamaged(
        "line", ReleaseFiles.STANDING_ACTUALISED, String.valueOf(line), detail);
  }

  private static GoalSet.Standing standing(String[] columns) {
    return new GoalSet.Standing(
        columns[5],
        columns[4],
        columns[6],
        columns[8],
        Arrays.stream(columns[7].split(" ; ")).map(WebSource::of).toList());
  }
}
