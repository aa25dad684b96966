package nl.groeiwijs.curriculum.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Source;

/** Reads {@code geldend.yaml}: the sets of goals in force, which SLO's files do not name. */
final class InForceSets {

  private record Row(String code, GoalSet set) {}

  private InForceSets() {}

  /** The sets by the first word of the codes of their goals. */
  static Map<String, GoalSet> read(ReleaseFiles files) {
    return YamlFile.records(files, ReleaseFiles.STANDING_IN_FORCE, "sets", InForceSets::row)
        .stream()
        .collect(Collectors.toMap(Row::code, Row::set));
  }

  private static Row row(Fields fields) {
    String code = fields.requiredText("code");
    GoalSet.Standing standing =
        new GoalSet.Standing(
            fields.requiredText("status"),
            "",
            "",
            fields.requiredText("certainty"),
            fields.record("source").map(InForceSets::source).stream().toList());
    return new Row(
        code,
        new GoalSet(
            NamedKey.of("kerndoelen:" + code),
            Generation.IN_FORCE,
            fields.requiredText("title"),
            standing));
  }

  private static Source source(Fields fields) {
    return new Source(fields.requiredText("title"), fields.requiredText("url"), Optional.empty());
  }
}
