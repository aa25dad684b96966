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
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.wegwijzer.domain.Pathway;
import nl.groeiwijs.wegwijzer.domain.PathwayKind;
import nl.groeiwijs.wegwijzer.domain.Role;
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

  /** The live pathway with this slug. */
  public Optional<PublishedDocument> find(Language language, String slug) {
    return pages.findBySlug(PathwayKind.ID, language, slug);
  }

  /** The walk of these steps; empty when a step is no answer to the question before it. */
  public Optional<PublishedWalk> walk(PublishedDocument page, List<String> steps) {
    return Walk.along(Pathway.of(page.document()), steps)
        .map(walk -> new PublishedWalk(page.summary(), walk));
  }

  /** The same walk for a reader who told the role before the first question. */
  public PublishedWalk knowing(PublishedWalk walk, Role role) {
    return new PublishedWalk(walk.page(), walk.walk().knowing(role));
  }

  /** The edition of this pathway in a language. */
  public Optional<PageSummary> translate(PageSummary pathway, Language language) {
    return pages.listLanguages(pathway.documentId()).stream()
        .filter(page -> page.language() == language)
        .findFirst();
  }

  /** All pathways for this role, as {@link #list(Language)} gives them. */
  public List<PageSummary> list(Language language, Role role) {
    return list(language).stream().filter(page -> isFor(page, role)).toList();
  }

  private boolean isFor(PageSummary page, Role role) {
    return find(page.language(), page.slug())
        .filter(found -> Pathway.of(found.document()).roles().contains(role))
        .isPresent();
  }
}
