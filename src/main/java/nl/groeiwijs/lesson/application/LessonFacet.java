package nl.groeiwijs.lesson.application;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.domain.LessonForm;
import nl.groeiwijs.lesson.domain.Pupils;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.MinutesBand;

/** What lessons can be chosen and counted by, in the order of the finder. */
public enum LessonFacet {
  /** School sector, such as {@code po}. */
  SECTOR("sector", Facet.SECTOR, Arrays.stream(Sector.values()).map(Sector::code)),
  /** Groep or leerjaar: {@code groep-7}, {@code vo-2}, {@code mbo-1}. */
  LEVEL("groep", Facet.LEVEL, levels()),
  /** Word of a theme, such as {@code grenzen}. */
  THEME("thema", Facet.THEME, Arrays.stream(Theme.values()).map(Theme::word)),
  /** How long the lesson takes, such as {@code 41-60}. */
  MINUTES("tijd", Facet.MINUTES, Arrays.stream(MinutesBand.values()).map(MinutesBand::word)),
  /** Word of a form, such as {@code gesprek}. */
  FORM("vorm", Facet.FORM, Arrays.stream(LessonForm.values()).map(LessonForm::word)),
  /** UUID of a core goal; there are too many to list, so it is chosen from elsewhere. */
  GOAL("kerndoel", Facet.KERNDOEL, Stream.of());

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final String parameter;
  private final Facet inIndex;
  private final List<String> options;

  LessonFacet(String parameter, Facet inIndex, Stream<String> options) {
    this.parameter = parameter;
    this.inIndex = inIndex;
    this.options = options.toList();
  }

  private static Stream<String> levels() {
    Stream<String> groups =
        IntStream.rangeClosed(1, Pupils.LAST_GROUP).mapToObj(group -> "groep-" + group);
    Stream<String> years =
        Pupils.WITH_YEARS.stream()
            .flatMap(
                sector ->
                    IntStream.rangeClosed(1, Pupils.LAST_YEAR)
                        .mapToObj(year -> sector.code() + "-" + year));
    return Stream.concat(groups, years);
  }

  /** Its name in an address. */
  public String parameter() {
    return parameter;
  }

  /** What the index calls it. */
  Facet inIndex() {
    return inIndex;
  }

  /** The facets of the finder's form, of which the number of lessons per value is shown. */
  static Stream<Facet> counted() {
    return Arrays.stream(values()).filter(facet -> facet != GOAL).map(LessonFacet::inIndex);
  }

  /** All values that can be chosen in the finder, in order. */
  public List<String> options() {
    return options;
  }

  /** True when this is a value that an address may carry. */
  public boolean accepts(String value) {
    return this == GOAL ? UUID.matcher(value).matches() : options.contains(value);
  }
}
