package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
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

  LiveEditions() {
    this(null, null);
  }

  @Inject
  public LiveEditions(Editions editions, Kinds kinds) {
    this.editions = editions;
    this.kinds = kinds;
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
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    var result = new DocumentParser(kinds).parse(revision.get().text(), Optional.of(kind));
    if (result.document().isEmpty()) {
      LOG.log(
          Level.SEVERE,
          "Revision {0} can no longer be read: {1}",
          new Object[] {revision.get().id(), result.issues()});
    }
    return result
        .document()
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
}
