package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Party;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.content.persistence.WorkingCopyRow;
import nl.groeiwijs.shared.application.UseCase;

/** Reads an edition as it stands in somebody's tab, for who wants to see it as a page. */
@UseCase
public class ReadDraft {

  private final Editions editions;
  private final WorkingCopies copies;
  private final TextReader reader;

  ReadDraft() {
    this(null, null, null);
  }

  @Inject
  public ReadDraft(Editions editions, WorkingCopies copies, TextReader reader) {
    this.editions = editions;
    this.copies = copies;
    this.reader = reader;
  }

  /**
   * @param tab of whose working copy is wanted; empty, or without a copy, for the newest revision
   * @return empty when the text cannot be read as a document yet
   * @throws EditionMissing when there is no such edition
   */
  public Optional<Document> execute(UUID editionId, Optional<String> tab, Actor actor) {
    actor.require(Permission.READ);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    return tab.flatMap(name -> copies.find(editionId, Party.of(actor, name)))
        .map(WorkingCopyRow::text)
        .or(() -> edition.newestRevision().flatMap(editions::findRevision).map(RevisionRow::text))
        .flatMap(text -> reader.read(text, kind).document());
  }
}
