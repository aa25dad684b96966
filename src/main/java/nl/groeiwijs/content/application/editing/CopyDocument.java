package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Slug;
import nl.groeiwijs.shared.domain.Yaml;

/**
 * Makes a new document out of the newest text of an edition, in the same language, as a concept. An
 * expert's name is not copied: nobody read the new text.
 */
@UseCase
public class CopyDocument {

  private final Editions editions;
  private final NewEditions newEditions;

  CopyDocument() {
    this(null, null);
  }

  @Inject
  public CopyDocument(Editions editions, NewEditions newEditions) {
    this.editions = editions;
    this.newEditions = newEditions;
  }

  /**
   * @param title of the copy; its slug is made of it
   * @throws DomainException {@code content.title.missing} when no slug can be made of the title
   */
  public EditionRef execute(UUID editionId, String title, Actor actor) {
    actor.require(Permission.WRITE);
    EditionRow edition =
        editions.findEdition(editionId).orElseThrow(() -> new EditionMissing(editionId));
    RevisionRow newest =
        editions.findRevision(edition.newestRevision().orElseThrow()).orElseThrow();
    String kind = editions.findDocument(edition.documentId()).orElseThrow().kind();
    Slug slug = Slug.ofTitle(title).orElseThrow(() -> new DomainException("content.title.missing"));
    UUID id = UUID.randomUUID();
    DocumentText source = DocumentText.of(newest.text());
    String titleKey = source.isRecord() ? "name" : "title";
    boolean titled = source.frontMatter().lines().anyMatch(l -> l.startsWith(titleKey + ":"));
    DocumentText text =
        (titled ? source.with(titleKey, Yaml.quoted(title.strip())) : source)
            .with("id", id.toString())
            .without("reviewer")
            .without("reviewed");
    EditionRow copy =
        newEditions.create(id, kind, edition.language(), slug, text, AuditAction.COPIED, actor);
    return new EditionRef(id, copy.id());
  }
}
