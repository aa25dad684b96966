package nl.groeiwijs.wegwijzer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.wegwijzer.domain.Pathway;
import nl.groeiwijs.wegwijzer.domain.PathwayKind;
import nl.groeiwijs.wegwijzer.domain.Walk;

/** The published pathways. */
@ApplicationScoped
public class Pathways {

  private static final int MOST = 100;

  /** By number: route-9 before route-10. */
  private static final Comparator<PageSummary> IN_ORDER =
      Comparator.comparing((PageSummary page) -> page.slug().length())
          .thenComparing(PageSummary::slug);

  private final PublishedPages pages;

  Pathways() {
    this(null);
  }

  @Inject
  public Pathways(PublishedPages pages) {
    this.pages = pages;
  }

  /** All pathways: those in this language first, then those that exist only in Dutch. */
  public List<PageSummary> list(Language language) {
    List<PageSummary> own = listIn(language);
    List<UUID> known = own.stream().map(PageSummary::documentId).toList();
    Stream<PageSummary> dutch =
        language == Language.NL
            ? Stream.empty()
            : listIn(Language.NL).stream().filter(page -> !known.contains(page.documentId()));
    return Stream.concat(own.stream(), dutch).toList();
  }

  private List<PageSummary> listIn(Language language) {
    return pages.list(PathwayKind.ID, language, 1, MOST).items().stream().sorted(IN_ORDER).toList();
  }

  /** The walk of these steps along the pathway with this slug. */
  public Optional<PublishedWalk> find(Language language, String slug, List<String> steps) {
    return pages
        .findBySlug(PathwayKind.ID, language, slug)
        .flatMap(
            page ->
                Walk.along(Pathway.of(page.document()), steps)
                    .map(walk -> new PublishedWalk(page.summary(), walk)));
  }

  /** The same walk in another language; empty when that edition is missing or goes elsewhere. */
  public Optional<PublishedWalk> translate(PublishedWalk walk, Language language) {
    return pages.listLanguages(walk.page().documentId()).stream()
        .filter(page -> page.language() == language)
        .findFirst()
        .flatMap(page -> find(language, page.slug(), walk.walk().steps()));
  }
}
