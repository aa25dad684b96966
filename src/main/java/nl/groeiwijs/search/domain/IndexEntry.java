package nl.groeiwijs.search.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;

/**
 * What the index holds of one live edition.
 *
 * @param id the edition's id
 * @param revision id of the revision that was read, which tells whether the entry is in step
 * @param kind id of the kind of publication
 * @param text the words of the body, without markup; {@link Marked#PARAGRAPH} between its parts
 * @param address address without language prefix
 * @param facets the values of every facet; a facet without values has an empty set
 */
public record IndexEntry(
    String id,
    String revision,
    String kind,
    Language language,
    String title,
    String summary,
    String text,
    String address,
    Optional<AgeRange> ages,
    boolean sensitive,
    Map<Facet, Set<String>> facets) {

  public IndexEntry {
    facets = Map.copyOf(facets);
  }

  public static IndexEntry of(UUID editionId, UUID revisionId, String address, Document document) {
    return new IndexEntry(
        editionId.toString(),
        revisionId.toString(),
        document.kind(),
        document.language(),
        Marked.clean(document.title()),
        Marked.clean(summary(document)),
        Marked.clean(document.body().text()).replace("\n", Marked.PARAGRAPH),
        address,
        document.ages(),
        document.sensitive(),
        FacetValues.of(document));
  }

  /** A record, such as a help service, has its summary per language in a field of its own. */
  private static String summary(Document document) {
    return document.summary().isEmpty() && document.fields().has("summary")
        ? document
            .fields()
            .record("summary")
            .flatMap(texts -> texts.text(document.language().code()))
            .orElse("")
        : document.summary();
  }

  public Set<String> values(Facet facet) {
    return facets.getOrDefault(facet, Set.of());
  }
}
