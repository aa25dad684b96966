package nl.groeiwijs.search.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.shared.domain.Fields;

/**
 * Reads the facets of a publication from its front matter, by the names of the fields and not by
 * kind: a kind that comes later and uses the same fields is counted without a change here.
 */
final class FacetValues {

  private static final List<String> SECTORS_WITH_YEARS = List.of("vo", "vso", "mbo");
  private static final String PARENTS = "ouders";
  private static final String SCHOOL = "school";

  private final Document document;
  private final Fields fields;

  private FacetValues(Document document) {
    this.document = document;
    this.fields = document.fields();
  }

  static Map<Facet, Set<String>> of(Document document) {
    return new FacetValues(document).read();
  }

  private Map<Facet, Set<String>> read() {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.KIND, Set.of(KindGroup.ofKind(document.kind()).word()));
    values.put(Facet.AGE, set(ages()));
    values.put(Facet.THEME, set(document.themes().stream().map(Theme::word)));
    values.put(Facet.SECTOR, set(sectors().stream()));
    values.put(Facet.LEVEL, set(levels()));
    values.put(Facet.MINUTES, set(minutes()));
    values.put(Facet.FORM, set(fields.text("form").stream()));
    values.put(Facet.KERNDOEL, set(kerndoelen()));
    values.put(Facet.AUDIENCE, set(audience()));
    values.put(Facet.READY, set(LessonMarks.ready(document)));
    values.put(Facet.SPECIAL, set(LessonMarks.special(document)));
    values.put(Facet.LETTER, set(LessonMarks.letters(document)));
    return values;
  }

  private static Set<String> set(Stream<String> values) {
    return values.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> ages() {
    return document.ages().stream()
        .flatMap(ages -> Arrays.stream(AgeBand.values()).filter(b -> b.range().overlaps(ages)))
        .map(AgeBand::word);
  }

  private List<String> sectors() {
    return fields.texts("sectors");
  }

  private Stream<String> levels() {
    Stream<String> groups = fields.texts("groups").stream().map(group -> "groep-" + group);
    Stream<String> years =
        sectors().stream()
            .filter(SECTORS_WITH_YEARS::contains)
            .flatMap(sector -> fields.texts("years").stream().map(year -> sector + "-" + year));
    return Stream.concat(groups, years);
  }

  private Stream<String> minutes() {
    return fields.number("minutes").stream()
        .boxed()
        .flatMap(minutes -> MinutesBand.of(minutes).stream())
        .map(MinutesBand::word);
  }

  private Stream<String> kerndoelen() {
    return fields.records("kerndoelen").stream()
        .flatMap(goal -> goal.text("uuid").stream())
        .map(uuid -> uuid.toLowerCase(Locale.ROOT));
  }

  /** A pathway names roles, a lesson sectors, a question its readers; the rest is for parents. */
  private Stream<String> audience() {
    List<String> roles = fields.texts("roles");
    if (!roles.isEmpty()) {
      boolean school = roles.stream().anyMatch(List.of("po", "vo", "mbo")::contains);
      boolean home = roles.stream().anyMatch(List.of("ouder", "jongere")::contains);
      return Stream.of(home ? PARENTS : "", school ? SCHOOL : "").filter(word -> !word.isEmpty());
    }
    boolean school = !sectors().isEmpty() || fields.texts("audience").contains("scholen");
    return Stream.of(school ? SCHOOL : PARENTS);
  }
}
