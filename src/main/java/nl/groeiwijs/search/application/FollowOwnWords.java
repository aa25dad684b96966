package nl.groeiwijs.search.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.search.domain.OwnWords;
import nl.groeiwijs.search.domain.WordGroup;
import nl.groeiwijs.search.domain.WordKind;
import nl.groeiwijs.search.persistence.MappingVersion;
import nl.groeiwijs.search.persistence.PublicationIndex;
import nl.groeiwijs.search.persistence.WordGroupRow;
import nl.groeiwijs.search.persistence.WordGroupRows;

/**
 * Has the index of this node use the words of the editors. Words lie in the index, so after a
 * change every entry is written anew, in the background and over the old one: readers find
 * everything all the while. Another node takes a change over when it starts.
 */
@ApplicationScoped
public class FollowOwnWords {

  private static final Logger LOG = Logger.getLogger(FollowOwnWords.class.getName());

  @Resource private ManagedExecutorService executor;
  private final WordGroupRows rows;
  private final PublicationIndex index;
  private final MappingVersion version;
  private final RebuildIndex rebuild;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile long read;

  FollowOwnWords() {
    this(null, null, null, null);
  }

  @Inject
  public FollowOwnWords(
      WordGroupRows rows, PublicationIndex index, MappingVersion version, RebuildIndex rebuild) {
    this.rows = rows;
    this.index = index;
    this.version = version;
    this.rebuild = rebuild;
  }

  /** Uses the words as they are; to be called once, before the index is looked at. */
  @Transactional
  public void load() {
    List<WordGroup> groups = rows.list().stream().map(WordGroupRow::group).toList();
    OwnWords words = new OwnWords(lines(groups, WordKind.SYNONYM), lines(groups, WordKind.PART));
    index.use(words);
    version.use(words);
  }

  private static List<String> lines(List<WordGroup> groups, WordKind kind) {
    return groups.stream().filter(group -> group.kind() == kind).map(WordGroup::line).toList();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OwnWordsChanged event) {
    load();
    if (asked.getAndIncrement() == 0) {
      try {
        executor.execute(this::renew);
      } catch (RejectedExecutionException e) {
        LOG.log(Level.INFO, "The index is renewed at the next start: {0}", e.getMessage());
      }
    }
  }

  /** Once, and once more for what changed meanwhile. */
  private void renew() {
    int seen;
    do {
      seen = asked.get();
      read = 0;
      try {
        rebuild.renew(done -> read = done);
      } catch (PersistenceException | TransactionalException e) {
        LOG.log(Level.WARNING, "The index was not renewed; the next start does it", e);
      }
    } while (!asked.compareAndSet(seen, 0));
    LOG.log(Level.INFO, "Index: {0} entries written with other words", read);
  }

  /** How many publications were written so far; empty when nothing is going on. */
  public OptionalLong progress() {
    return asked.get() == 0 ? OptionalLong.empty() : OptionalLong.of(read);
  }
}
