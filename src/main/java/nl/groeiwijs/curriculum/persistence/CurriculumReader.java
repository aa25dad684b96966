package nl.groeiwijs.curriculum.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.Level;

/** Reads a whole release from its files. */
public final class CurriculumReader {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /**
   * By generation; the actualised sets by name, since their numbers overlap; then codes as a person
   * counts, 9A before 10A.
   */
  private static final Comparator<CoreGoal> ORDER =
      Comparator.comparing(CoreGoal::generation)
          .thenComparing(CurriculumReader::section)
          .thenComparing(goal -> counted(goal.code()))
          .thenComparing(goal -> goal.sectors().toString())
          .thenComparing(CoreGoal::uuid);

  private CurriculumReader() {}

  /**
   * @throws CurriculumDamaged when a file is missing, is not well-formed, or refers to what is not
   *     there
   * @throws nl.groeiwijs.shared.domain.DomainException when two goals share a uuid
   */
  public static Curriculum read(ReleaseFiles files) {
    Vocabulary vocabulary = Vocabulary.read(files);
    List<CoreGoal> goals = new ArrayList<>(InForceReader.read(files, vocabulary));
    goals.addAll(ActualisedReader.read(files, vocabulary));
    goals.addAll(VocationalReader.read(files));
    List<Level> levels = new ArrayList<>(vocabulary.levels());
    levels.add(VocationalReader.level(files));
    return new Curriculum(GoalNotes.apply(files, goals).stream().sorted(ORDER).toList(), levels);
  }

  private static String section(CoreGoal goal) {
    return goal.generation() == Generation.ACTUALISED ? goal.set().title() : "";
  }

  private static String counted(String code) {
    return NUMBER
        .matcher(code)
        .replaceAll(match -> String.format("%04d", Integer.parseInt(match.group())));
  }
}
