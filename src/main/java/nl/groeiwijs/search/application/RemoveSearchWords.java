package nl.groeiwijs.search.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.search.persistence.WordGroupRow;
import nl.groeiwijs.search.persistence.WordGroupRows;
import nl.groeiwijs.shared.application.UseCase;

/** Takes a group of words out of the search again. */
@UseCase
public class RemoveSearchWords {

  private final WordGroupRows rows;
  private final AuditLog audit;
  private final Event<OwnWordsChanged> changed;

  RemoveSearchWords() {
    this(null, null, null);
  }

  @Inject
  public RemoveSearchWords(WordGroupRows rows, AuditLog audit, Event<OwnWordsChanged> changed) {
    this.rows = rows;
    this.audit = audit;
    this.changed = changed;
  }

  /**
   * @throws EditionStale when a colleague was first
   */
  public void execute(UUID id, int version, Actor actor) {
    actor.require(Permission.PUBLISH);
    WordGroupRow row =
        rows.find(id).filter(one -> one.version() == version).orElseThrow(EditionStale::new);
    rows.remove(row);
    rows.flush();
    audit.record(
        AuditAction.SEARCH_WORDS_REMOVED,
        row.group().words().get(0),
        row.group().line(),
        Author.of(actor));
    changed.fire(new OwnWordsChanged());
  }
}
