package nl.groeiwijs.content.application.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionPublished;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.OldAddressRow;
import nl.groeiwijs.content.persistence.OldAddresses;
import nl.groeiwijs.content.persistence.RevisionRow;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Slug;

/**
 * Moves an edition and what hangs under it. The slug stands in the text, so each gets a revision
 * that differs in that field only: of the live text and, when there is a newer draft, of that too.
 */
@ApplicationScoped
public class EditionMover {

  private final Editions editions;
  private final EditionSteps steps;
  private final OldAddresses oldAddresses;
  private final TextReader reader;
  private final Event<EditionPublished> published;

  EditionMover() {
    this(null, null, null, null, null);
  }

  @Inject
  public EditionMover(
      Editions editions,
      EditionSteps steps,
      OldAddresses oldAddresses,
      TextReader reader,
      Event<EditionPublished> published) {
    this.editions = editions;
    this.steps = steps;
    this.oldAddresses = oldAddresses;
    this.reader = reader;
    this.published = published;
  }

  /**
   * Gives the edition another slug.
   *
   * @throws DomainException {@code content.address.taken} when another publication stands or once
   *     stood there, {@code content.address.same}, {@code content.address.record} for a public
   *     record, to which other texts refer by its slug, {@code content.address.unreadable} when a
   *     text cannot be read, {@code content.address.scheduled} when something under it is scheduled
   */
  MoveOutcome move(EditionRow edition, Slug slug, AuditAction done, Actor actor) {
    boolean known = edition.shown() != PublicState.NONE;
    if (known && kind(edition).isRecord()) {
      throw new DomainException("content.address.record");
    }
    List<EditionRow> under = under(edition);
    List<String> moved = new ArrayList<>();
    moved.add(edition.address());
    int version = move(edition, "slug", slug, done, actor);
    for (EditionRow child : under) {
      moved.add(child.address());
      String key = kind(child).parentKey().orElseThrow();
      move(steps.lock(child.id()), key, slug, done, actor);
    }
    return new MoveOutcome(version, edition.address(), moved);
  }

  private List<EditionRow> under(EditionRow edition) {
    List<EditionRow> under = listUnder(edition);
    if (under.stream().anyMatch(child -> child.state() == EditionState.SCHEDULED)) {
      throw new DomainException("content.address.scheduled");
    }
    return under;
  }

  /** What hangs under an edition and moves with it. */
  List<EditionRow> listUnder(EditionRow edition) {
    return editions.listUnder(edition.language(), edition.address()).stream()
        .filter(child -> kind(child).parentKey().isPresent())
        .toList();
  }

  private int move(EditionRow edition, String key, Slug slug, AuditAction done, Actor actor) {
    String from = edition.address();
    RevisionRow newest = revision(edition.newestRevision().orElseThrow());
    DocumentText text = DocumentText.of(newest.text()).with(key, slug.value());
    String to = address(edition, text);
    free(edition, to);
    Optional<UUID> before = edition.newestRevision();
    remember(edition, actor);
    boolean drafted = !edition.liveRevision().equals(before);
    Optional<RevisionRow> live = drafted ? live(edition, key, slug, actor) : Optional.empty();
    RevisionRow moved = add(edition, text, actor);
    edition.move(to, drafted ? live : Optional.of(moved), moved, steps.now());
    int version = steps.note(edition, done, before, from + " -> " + to, Author.of(actor));
    if (edition.shown() != PublicState.NONE) {
      published.fire(new EditionPublished(edition.id()));
    }
    return version;
  }

  /** The live text under its new slug; empty when there is none. */
  private Optional<RevisionRow> live(EditionRow edition, String key, Slug slug, Actor actor) {
    return edition
        .liveRevision()
        .map(this::revision)
        .map(live -> add(edition, DocumentText.of(live.text()).with(key, slug.value()), actor));
  }

  private RevisionRow add(EditionRow edition, DocumentText text, Actor actor) {
    int number = editions.countRevisions(edition.id()) + 1;
    return steps.addRevision(edition, number, text.write(), "", actor);
  }

  private void free(EditionRow edition, String to) {
    if (to.equals(edition.address())) {
      throw new DomainException("content.address.same");
    }
    Optional<OldAddressRow> old = oldAddresses.find(edition.language(), to);
    boolean another = old.filter(row -> !row.editionId().equals(edition.id())).isPresent();
    if (another || !editions.isFree(edition.language(), to)) {
      throw new DomainException("content.address.taken", to);
    }
    old.ifPresent(oldAddresses::remove);
  }

  private void remember(EditionRow edition, Actor actor) {
    if (edition.shown() != PublicState.NONE) {
      oldAddresses.add(new OldAddressRow(edition, Author.of(actor), steps.now()));
    }
  }

  private String address(EditionRow edition, DocumentText text) {
    return reader
        .read(text.write(), kind(edition).id())
        .document()
        .map(reader::address)
        .orElseThrow(() -> new DomainException("content.address.unreadable", edition.address()));
  }

  private RevisionRow revision(UUID id) {
    return editions.findRevision(id).orElseThrow();
  }

  private Kind kind(EditionRow edition) {
    return reader.kind(editions.findDocument(edition.documentId()).orElseThrow().kind());
  }
}
