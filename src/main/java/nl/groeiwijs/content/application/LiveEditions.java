package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;

/** Reads the live revision of an edition, for the read side. */
@ApplicationScoped
public class LiveEditions {

  private static final Logger LOG = Logger.getLogger(LiveEditions.class.getName());

  private final Editions editions;
  private final Kinds kinds;
  private final RecentDocuments recent;

  LiveEditions() {
    this(null, null, null);
  }

  @Inject
  public LiveEditions(Editions editions, Kinds kinds, RecentDocuments recent) {
    this.editions = editions;
    this.kinds = kinds;
    this.recent = recent;
  }

  /** The live revision, read; empty when the public sees none. */
  @Transactional
  public Optional<LiveEdition> find(UUID editionId) {
    return editions.findEdition(editionId).flatMap(this::read);
  }

  private Optional<LiveEdition> read(EditionRow edition) {
    Optional<RevisionRow> revision = edition.liveRevision().flatMap(editions::findRevision);
    if (revision.isEmpty()) {
      return Optional.empty();
    }
    return document(edition, revision.get())
        .map(
            document ->
                new LiveEdition(
                    edition.id(),
                    revision.get().id(),
                    edition.address(),
                    document,
                    edition.withdrawal(),
                    edition.withdrawnAt()));
  }

  private Optional<Document> document(EditionRow edition, RevisionRow revision) {
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    Optional<Document> known = recent.find(revision.checksum(), Optional.of(kind));
    if (known.isPresent()) {
      return known;
    }
    var result = new DocumentParser(kinds).parse(revision.text(), Optional.of(kind));
    result
        .document()
        .ifPresentOrElse(
            document -> recent.remember(revision.checksum(), document),
            () ->
                LOG.log(
                    Level.SEVERE,
                    "Revision {0} can no longer be read: {1}",
                    new Object[] {revision.id(), result.issues()}));
    return result.document();
  }
}
