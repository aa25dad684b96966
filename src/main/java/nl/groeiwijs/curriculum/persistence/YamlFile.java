package nl.groeiwijs.curriculum.persistence;

import java.util.List;
import java.util.function.Function;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** A YAML file of the release that holds one list of records. */
final class YamlFile {

  private YamlFile() {}

  /**
   * @param key key of the list
   * @param record makes a value of one record; its fields report what is missing
   * @throws CurriculumDamaged at the line of the first mistake
   */
  static <T> List<T> records(
      ReleaseFiles files, String file, String key, Function<Fields, T> record) {
    Issues issues = new Issues();
    List<T> values =
        Fields.parse(files.text(file), 1, issues).records(key).stream().map(record).toList();
    if (!issues.isEmpty()) {
      Issue first = issues.list().get(0);
      throw new CurriculumDamaged(
          "line", file, String.valueOf(first.line()), first.key() + " " + first.arguments());
    }
    return values;
  }
}
