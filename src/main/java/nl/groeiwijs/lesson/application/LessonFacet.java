package nl.groeiwijs.lesson.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
  /** What makes it ready to use: {@code werkblad}, {@code tot-15}. */
  READY("klaar", Facet.READY, Stream.of("werkblad", "tot-15")),
  /** Special education that it says how to adapt to. */
  SPECIAL("speciaal", Facet.SPECIAL, Stream.of("so", "vso")),
  /** Language of a letter to parents beside Dutch. */
  LETTER("brief", Facet.LETTER, languages()),
  /** UUID of a core goal; there are too many to list, so those of most lessons are offered. */
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

  /** All but the three old codes of ISO 639-1 that Java still lists beside the new ones. */
  private static Stream<String> languages() {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> !List.of("in", "iw", "ji").contains(code));
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
    return Arrays.stream(values()).map(LessonFacet::inIndex);
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
