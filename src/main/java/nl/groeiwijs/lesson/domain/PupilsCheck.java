package nl.groeiwijs.lesson.domain;

import java.util.List;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/** Whom a lesson is for: known sectors, and the groups or years that go with them. */
final class PupilsCheck {

  private PupilsCheck() {}

  static void check(Fields fields, Issues issues) {
    List<String> sectors = fields.texts("sectors");
    if (sectors.isEmpty()) {
      issues.add(fields.line("sectors"), "field.missing", "sectors");
    }
    sectors.stream()
        .filter(sector -> Sector.ofCode(sector).isEmpty())
        .forEach(sector -> issues.add(fields.line("sectors"), "lesson.sector", sector));
    numbers(fields, "groups", Pupils.LAST_GROUP, issues);
    numbers(fields, "years", Pupils.LAST_YEAR, issues);
    needs(fields, sectors, List.of(Sector.PO), "groups", issues);
    needs(fields, sectors, List.of(Sector.VO, Sector.MBO), "years", issues);
  }

  private static void numbers(Fields fields, String key, int last, Issues issues) {
    fields.texts(key).stream()
        .filter(number -> !number.matches("[1-" + last + "]"))
        .forEach(number -> issues.add(fields.line(key), "lesson." + key, number, last));
  }

  private static void needs(
      Fields fields, List<String> sectors, List<Sector> which, String key, Issues issues) {
    boolean needed = which.stream().map(Sector::code).anyMatch(sectors::contains);
    if (needed && fields.texts(key).isEmpty()) {
      issues.add(fields.line("sectors"), "lesson." + key + ".missing", String.join(", ", sectors));
    }
  }
}
