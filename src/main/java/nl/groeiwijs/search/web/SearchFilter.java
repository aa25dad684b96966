package nl.groeiwijs.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.publishing.domain.AgeBand;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.KindGroup;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** What a reader of the search page can choose by, in the order of the page. */
enum SearchFilter {
  AGE("leeftijd", Facet.AGE, Arrays.stream(AgeBand.values()).map(AgeBand::word)),
  THEME("thema", Facet.THEME, Arrays.stream(Theme.values()).map(Theme::word)),
  KIND("soort", Facet.KIND, Arrays.stream(KindGroup.values()).map(KindGroup::word));

  private final String parameter;
  private final Facet facet;
  private final List<String> options;

  SearchFilter(String parameter, Facet facet, Stream<String> options) {
    this.parameter = parameter;
    this.facet = facet;
    this.options = options.toList();
  }

  /** Its name in an address. */
  String parameter() {
    return parameter;
  }

  Facet facet() {
    return facet;
  }

  /** All values, in order. */
  List<String> options() {
    return options;
  }

  String legend(Language language) {
    return Texts.get(language, "search.filter." + name().toLowerCase(Locale.ROOT));
  }

  /** The words for a value. */
  String label(Language language, String value) {
    return switch (this) {
      case AGE ->
          AgeBand.ofWord(value)
              .map(band -> Texts.get(language, "publishing.ages", band.from(), band.until()))
              .orElse(value);
      case THEME -> Texts.get(language, "publishing.theme." + value);
      case KIND -> Texts.get(language, "search.kinds." + value);
    };
  }
}
