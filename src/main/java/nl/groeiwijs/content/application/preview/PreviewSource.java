package nl.groeiwijs.content.application.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.preview.PreviewLink;
import nl.groeiwijs.content.domain.preview.PreviewScope;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.media.domain.MediaName;

/**
 * Gives the public rendering what a link shows. Asks {@link FindSharedPreview} each time, so a link
 * that was withdrawn shows nothing from the next request on.
 */
@ApplicationScoped
@Transactional
public class PreviewSource {

  private final FindSharedPreview shared;
  private final Editions editions;
  private final FutureRevision future;
  private final TextReader reader;

  PreviewSource() {
    this(null, null, null, null);
  }

  @Inject
  public PreviewSource(
      FindSharedPreview shared, Editions editions, FutureRevision future, TextReader reader) {
    this.shared = shared;
    this.editions = editions;
    this.future = future;
    this.reader = reader;
  }

  /** The newest text of the edition that a link is for; empty for a link to the whole site. */
  public Optional<PreviewedPage> find(String token) {
    return shared.execute(token).flatMap(this::newest);
  }

  /** What a link to the whole site shows otherwise; empty for a link to one edition. */
  public Optional<FuturePages> findSite(String token) {
    return shared
        .execute(token)
        .filter(link -> link.scope() instanceof PreviewScope.OfSite)
        .map(link -> site(link, ((PreviewScope.OfSite) link.scope()).moment()));
  }

  private FuturePages site(PreviewLink link, Instant moment) {
    List<PreviewedPage> coming = new ArrayList<>();
    Set<UUID> gone = new HashSet<>();
    for (EditionRow edition : future.listPlanned(moment)) {
      future
          .find(edition, moment)
          .flatMap(editions::findRevision)
          .ifPresentOrElse(
              revision -> coming.add(page(link, edition, revision)), () -> gone.add(edition.id()));
    }
    return new FuturePages(link, moment, coming, gone);
  }

  /** True when what a link shows has this file in it: then its holder may see the file too. */
  public boolean shows(String token, MediaName name) {
    Optional<PreviewLink> link = shared.execute(token);
    if (link.isPresent() && link.get().scope() instanceof PreviewScope.OfSite site) {
      return future.isIn(site.moment(), name);
    }
    return link.flatMap(this::newestText).filter(text -> text.contains(name.value())).isPresent();
  }

  private Optional<String> newestText(PreviewLink link) {
    return edition(link)
        .flatMap(EditionRow::newestRevision)
        .flatMap(editions::findRevision)
        .map(RevisionRow::text);
  }

  private Optional<PreviewedPage> newest(PreviewLink link) {
    return edition(link)
        .flatMap(
            edition ->
                edition
                    .newestRevision()
                    .flatMap(editions::findRevision)
                    .map(revision -> page(link, edition, revision)));
  }

  private Optional<EditionRow> edition(PreviewLink link) {
    return link.scope() instanceof PreviewScope.OfEdition one
        ? editions.findEdition(one.editionId()).filter(edition -> !edition.isTrashed())
        : Optional.empty();
  }

  private PreviewedPage page(PreviewLink link, EditionRow edition, RevisionRow revision) {
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    var read = reader.read(revision.text(), kind);
    return new PreviewedPage(
        link, edition.id(), revision.id(), revision.number(), read.document(), read.issues());
  }
}
