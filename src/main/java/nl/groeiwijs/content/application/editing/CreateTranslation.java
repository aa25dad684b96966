package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/**
 * Makes the edition of a document in another language. It begins as the newest text of the
 * original, word for word, to be translated block by block; it remembers of which revision it is.
 */
@UseCase
public class CreateTranslation {

  private final Editions editions;
  private final NewEditions newEditions;
  private final EditionSteps steps;
  private final TextReader reader;

  CreateTranslation() {
    this(null, null, null, null);
  }

  @Inject
  public CreateTranslation(
      Editions editions, NewEditions newEditions, EditionSteps steps, TextReader reader) {
    this.editions = editions;
    this.newEditions = newEditions;
    this.steps = steps;
    this.reader = reader;
  }

  /**
   * @throws DomainException {@code content.document.missing}, {@code content.translation.exists},
   *     {@code content.kind.language} for a record, which has all languages in one text
   */
  public EditionRef execute(UUID documentId, Language language, Actor actor) {
    actor.require(Permission.WRITE);
    List<EditionRow> known = editions.listEditions(documentId);
    if (known.isEmpty()) {
      throw new DomainException("content.document.missing");
    }
    if (known.stream().anyMatch(edition -> edition.language() == language)) {
      throw new DomainException("content.translation.exists");
    }
    String kind = editions.findDocument(documentId).orElseThrow().kind();
    if (reader.kind(kind).isRecord()) {
      throw new DomainException("content.kind.language");
    }
    EditionRow original = known.get(0);
    RevisionRow newest =
        editions.findRevision(original.newestRevision().orElseThrow()).orElseThrow();
    DocumentText text = DocumentText.of(newest.text()).with("lang", language.code());
    EditionRow translation =
        newEditions.create(
            documentId, kind, language, slug(text), text, AuditAction.TRANSLATED, actor);
    translation.translate(newest.id(), steps.now());
    return new EditionRef(documentId, translation.id());
  }

  private static Slug slug(DocumentText text) {
    Issues issues = new Issues();
    Fields fields = Fields.parse(text.frontMatter(), text.frontMatterLine(), issues);
    return new Slug(fields.text("slug").orElse(""));
  }
}
