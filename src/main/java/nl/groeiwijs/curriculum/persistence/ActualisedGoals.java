package nl.groeiwijs.curriculum.persistence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.Levels;
import nl.groeiwijs.curriculum.domain.SubjectArea;
import nl.groeiwijs.curriculum.domain.TextSource;

/**
 * Makes one actualised goal of a doelzin and what hangs below it.
 *
 * <p>In this data set {@code title} holds code and name and {@code description} the full text.
 * Titles are typed by hand and slip now and then ("Doelzin 34B" under kerndoel 36), so the code is
 * the number of the heading and the letter in {@code prefix}.
 */
final class ActualisedGoals {

  private static final TextSource SOURCE =
      new TextSource(
          TextSource.Wording.SLO,
          "SLO, opendata.slo.nl (curriculum-fo)",
          "https://opendata.slo.nl",
          "");
  private static final Pattern NAMED =
      Pattern.compile("Doelzin\\s*\\d+\\s*[A-Z]\\b[\\s-]*(?<name>.*)");

  /**
   * Where a goal stands.
   *
   * @param heading the kernzin above it
   * @param parts all goals under that heading
   */
  record Place(
      GoalSet set, List<SubjectArea> areas, String domain, Entity heading, List<Entity> parts) {

    private String number() {
      return heading.text("title").replaceFirst("Kerndoel\\s*", "");
    }
  }

  private final Vocabulary vocabulary;
  private final Entities elaborations;
  private final Entities illustrations;

  ActualisedGoals(ReleaseFiles files, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.elaborations = files.entities(ReleaseFiles.ELABORATIONS);
    this.illustrations = files.entities(ReleaseFiles.ILLUSTRATIONS);
  }

  CoreGoal goal(Entity part, Place place) {
    String text = part.text("description");
    return new CoreGoal(
        part.id(),
        Generation.ACTUALISED,
        code(part, place),
        name(part).orElse(place.domain()),
        text,
        text,
        SOURCE,
        place.set(),
        place.areas(),
        place.domain(),
        place.heading().text("title") + ": " + place.heading().text("description"),
        levels(part, place),
        texts(elaborations.of(part, "fo_uitwerking_id")),
        texts(illustrations.of(part, "fo_illustratie_id")),
        Optional.empty(),
        part.ids("replaces"));
  }

  /** Number and letter; two goals of mathematics are an extension of another: "10A 3hv". */
  private static String code(Entity part, Place place) {
    return place.number() + part.text("prefix").replaceFirst("3hv", " 3hv");
  }

  private static Optional<String> name(Entity part) {
    Matcher named = NAMED.matcher(part.text("title"));
    return named.matches()
        ? Optional.of(named.group("name")).filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  /**
   * The levels of its elaborations. Where SLO left these out, as with one goal, those of the other
   * goals under the same heading.
   */
  private Levels levels(Entity part, Place place) {
    Levels own = levels(List.of(part));
    return own.isEmpty() ? levels(place.parts()) : own;
  }

  private Levels levels(List<Entity> parts) {
    return Levels.union(
        parts.stream()
            .flatMap(part -> elaborations.of(part, "fo_uitwerking_id").stream())
            .map(vocabulary::levelsOf)
            .toList());
  }

  private List<Elaboration> texts(List<Entity> entities) {
    return entities.stream()
        .map(
            entity ->
                new Elaboration(
                    entity.id(), entity.text("description"), vocabulary.levelsOf(entity)))
        .toList();
  }
}
