package nl.groeiwijs.content.application.editing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.Skeleton;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;

/** Makes a new document with the skeleton of its kind, as a concept. */
@UseCase
public class CreateDocument {

  private final NewEditions newEditions;
  private final TextReader reader;
  private final Clock clock;

  CreateDocument() {
    this(null, null, null);
  }

  @Inject
  public CreateDocument(NewEditions newEditions, TextReader reader, Clock clock) {
    this.newEditions = newEditions;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @param kind identifier of the kind, such as {@code gids}
   * @param title the slug is made of it
   * @throws DomainException {@code content.title.missing} when no slug can be made of the title,
   *     {@code content.kind.language} for a record in another language than Dutch
   */
  public EditionRef execute(String kind, Language language, String title, Actor actor) {
    actor.require(Permission.WRITE);
    Kind made = reader.kind(kind);
    if (made.isRecord() && language != Language.NL) {
      throw new DomainException("content.kind.language");
    }
    Slug slug = Slug.ofTitle(title).orElseThrow(() -> new DomainException("content.title.missing"));
    UUID id = UUID.randomUUID();
    String author = Texts.get(language, "content.author");
    Skeleton skeleton = new Skeleton(id, slug, title.strip(), author, LocalDate.now(clock));
    DocumentText text = DocumentText.of(skeleton.fill(made.skeleton(language)));
    return new EditionRef(
        id, newEditions.create(id, kind, language, slug, text, AuditAction.CREATED, actor).id());
  }
}
