package nl.groeiwijs.content.application.history;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;

/** Reads a revision as a document, for who wants to see how the page was. */
@UseCase
public class ReadRevisionDocument {

  private final Editions editions;
  private final RevisionReader revisions;
  private final TextReader reader;

  ReadRevisionDocument() {
    this(null, null, null);
  }

  @Inject
  public ReadRevisionDocument(Editions editions, RevisionReader revisions, TextReader reader) {
    this.editions = editions;
    this.revisions = revisions;
    this.reader = reader;
  }

  /**
   * @return empty when the text could not be read as a document
   * @throws EditionMissing when there is no such edition
   * @throws nl.groeiwijs.shared.domain.DomainException {@code content.revision.missing}, also for a
   *     revision of another edition
   */
  public Optional<Document> execute(UUID editionId, UUID revisionId, Actor actor) {
    actor.require(Permission.READ);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    return reader.read(revisions.get(editionId, revisionId).text(), kind).document();
  }
}
