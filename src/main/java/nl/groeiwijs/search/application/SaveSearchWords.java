package nl.groeiwijs.search.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.Author;
import nl.groeiwijs.search.domain.WordGroup;
import nl.groeiwijs.search.persistence.PublicationIndex;
import nl.groeiwijs.search.persistence.WordGroupRow;
import nl.groeiwijs.search.persistence.WordGroupRows;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/**
 * Brings words together for the search, or changes which. A word stands in one group of editors
 * only: two groups that share a word are one group, and who reads the list sees all of it at once.
 */
@UseCase
public class SaveSearchWords {

  private static final int MOST_GROUPS = 500;

  private final WordGroupRows rows;
  private final PublicationIndex index;
  private final AuditLog audit;
  private final Clock clock;
  private final Event<OwnWordsChanged> changed;

  SaveSearchWords() {
    this(null, null, null, null, null);
  }

  @Inject
  public SaveSearchWords(
      WordGroupRows rows,
      PublicationIndex index,
      AuditLog audit,
      Clock clock,
      Event<OwnWordsChanged> changed) {
    this.rows = rows;
    this.index = index;
    this.audit = audit;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * @param id the group to change; empty for a new one
   * @param version what the change is based on; of no meaning for a new group
   * @throws EditionStale when a colleague was first
   * @throws DomainException {@code search.words.error.small} for a word that the search leaves out,
   *     {@code search.words.error.twice} for one that stands in another group, {@code
   *     search.words.error.full} when there are too many groups
   */
  public void execute(Optional<UUID> id, int version, WordGroup group, Actor actor) {
    actor.require(Permission.PUBLISH);
    List<WordGroupRow> others =
        rows.list().stream().filter(row -> !Optional.of(row.id()).equals(id)).toList();
    check(group, others);
    String before = "";
    if (id.isPresent()) {
      WordGroupRow row =
          rows.find(id.get())
              .filter(one -> one.version() == version)
              .orElseThrow(EditionStale::new);
      before = row.group().line() + " -> ";
      row.change(group, actor.name(), clock.instant());
    } else {
      rows.add(new WordGroupRow(group, actor.name(), clock.instant()));
    }
    rows.flush();
    audit.record(
        AuditAction.SEARCH_WORDS_CHANGED,
        group.words().get(0),
        before + group.line(),
        Author.of(actor));
    changed.fire(new OwnWordsChanged());
  }

  private void check(WordGroup group, List<WordGroupRow> others) {
    if (others.size() >= MOST_GROUPS) {
      throw new DomainException("search.words.error.full", MOST_GROUPS);
    }
    for (String word : group.words()) {
      if (index.questionTerms(Language.NL, word).isEmpty()) {
        throw new DomainException("search.words.error.small", word);
      }
      others.stream()
          .map(WordGroupRow::group)
          .filter(other -> other.kind() == group.kind() && other.words().contains(word))
          .findFirst()
          .ifPresent(
              other -> {
                throw new DomainException("search.words.error.twice", word, other.line());
              });
    }
  }
}
