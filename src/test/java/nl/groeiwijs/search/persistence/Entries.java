package nl.groeiwijs.search.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.search.domain.Facet;
import nl.groeiwijs.search.domain.IndexEntry;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/** Index entries for tests. */
final class Entries {

  private Entries() {}

  static IndexEntry guide(String title, String summary, String text) {
    return entry("gids", Language.NL, title, summary, text, Map.of(Facet.KIND, Set.of("gids")));
  }

  static IndexEntry lesson(String title, Map<Facet, Set<String>> facets) {
    return entry("les", Language.NL, title, "Een les.", "", facets);
  }

  static IndexEntry english(String title, String text) {
    return entry("gids", Language.EN, title, "", text, Map.of(Facet.KIND, Set.of("gids")));
  }

  private static IndexEntry entry(
      String kind,
      Language language,
      String title,
      String summary,
      String text,
      Map<Facet, Set<String>> facets) {
    return new IndexEntry(
        UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString(),
        UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString(),
        kind,
        language,
        title,
        summary,
        text,
        "/" + kind + "/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        Optional.of(AgeRange.ofYears(9, 12)),
        false,
        facets);
  }
}
