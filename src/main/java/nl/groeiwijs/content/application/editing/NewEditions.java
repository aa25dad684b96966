package nl.groeiwijs.content.application.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.persistence.DocumentRow;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/** Brings an edition into being with its first revision, at an address where nobody stands. */
@ApplicationScoped
public class NewEditions {

  private static final int MOST = 200;
  private static final UUID NOBODY = new UUID(0, 0);

  private final Editions editions;
  private final EditionSteps steps;
  private final TextReader reader;

  NewEditions() {
    this(null, null, null);
  }

  @Inject
  public NewEditions(Editions editions, EditionSteps steps, TextReader reader) {
    this.editions = editions;
    this.steps = steps;
    this.reader = reader;
  }

  /**
   * Puts the text under the first free slug and makes it the first revision.
   *
   * @param slug what is wanted; a number is added when it is taken
   * @param text whole text, whose slug is replaced
   * @param done what the audit log says of it
   */
  EditionRow create(
      UUID documentId,
      String kind,
      Language language,
      Slug slug,
      DocumentText text,
      AuditAction done,
      Actor actor) {
    if (editions.findDocument(documentId).isEmpty()) {
      editions.add(new DocumentRow(documentId, kind, steps.now()));
    }
    for (int number = 1; number <= MOST; number++) {
      DocumentText at = text.with("slug", (number == 1 ? slug : slug.numbered(number)).value());
      String address = address(at, kind);
      boolean free = editions.isFree(language, address);
      if (free && !editions.wasAnothers(language, address, NOBODY)) {
        return open(documentId, language, address, at, done, actor);
      }
    }
    throw new DomainException("content.address.taken", slug);
  }

  private String address(DocumentText text, String kind) {
    Optional<Document> document = reader.read(text.write(), kind).document();
    return document
        .map(reader::address)
        .orElseThrow(() -> new IllegalStateException("A new " + kind + " cannot be read"));
  }

  private EditionRow open(
      UUID documentId,
      Language language,
      String address,
      DocumentText text,
      AuditAction done,
      Actor actor) {
    EditionRow edition = new EditionRow(documentId, language, address, steps.now());
    edition.own(Author.of(actor), steps.now());
    editions.add(edition);
    RevisionRow first = steps.addRevision(edition, 1, text.write(), "", actor);
    edition.keep(first, steps.now());
    steps.end(edition, done, Optional.empty(), "", Author.of(actor));
    return edition;
  }
}
