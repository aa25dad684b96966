package nl.groeiwijs.content.application.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;

/**
 * Reads what was once public, for the public. It asks for no permission, so who calls it knows that
 * the revision was shown before.
 */
@ApplicationScoped
public class PublicRevisions {

  private final Editions editions;
  private final TextReader reader;

  PublicRevisions() {
    this(null, null);
  }

  @Inject
  public PublicRevisions(Editions editions, TextReader reader) {
    this.editions = editions;
    this.reader = reader;
  }

  /** Empty when there is no such revision, or its text can no longer be read as a document. */
  @Transactional
  public Optional<Document> find(UUID revisionId) {
    return editions.findRevision(revisionId).flatMap(this::read);
  }

  private Optional<Document> read(RevisionRow revision) {
    return editions
        .findEdition(revision.editionId())
        .flatMap(edition -> editions.findDocument(edition.documentId()))
        .flatMap(document -> reader.read(revision.text(), document.kind()).document());
  }
}
