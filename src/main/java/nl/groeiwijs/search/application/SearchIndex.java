package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.application.ReadSideChanged;
import nl.groeiwijs.search.persistence.MappingVersion;
import nl.groeiwijs.search.persistence.PublicationIndex;

/**
 * Keeps the index of this node in step with what the public sees. What changes before {@link
 * #rebuildIfNeeded} was called, as when the content folder is imported at the start, is only noted,
 * and written in one go; from then on every publication is written at once.
 */
@ApplicationScoped
public class SearchIndex {

  private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());

  private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
  private final IndexEntries entries;
  private final PublishedPages pages;
  private final RebuildIndex rebuild;
  private final PublicationIndex index;
  private final MappingVersion version;

  private volatile boolean following;

  SearchIndex() {
    this(null, null, null, null, null);
  }

  @Inject
  public SearchIndex(
      IndexEntries entries,
      PublishedPages pages,
      RebuildIndex rebuild,
      PublicationIndex index,
      MappingVersion version) {
    this.entries = entries;
    this.pages = pages;
    this.rebuild = rebuild;
    this.index = index;
    this.version = version;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void onChanged(@Observes ReadSideChanged event) {
    if (following) {
      refresh(event.editionId());
    } else {
      waiting.add(event.editionId());
    }
  }

  /**
   * Makes the index anew when it was made with other fields or word lists, was not finished, or
   * holds another number of pages than the database; else writes only what was noted since the
   * start. To be called once, at the end of the start, outside a transaction.
   *
   * @param progress receives the number of publications read so far, when the index is made anew
   * @return number of publications that were read
   */
  public long rebuildIfNeeded(LongConsumer progress) {
    long read = 0;
    if (version.isCurrent()) {
      read += refreshWaiting();
    }
    if (!version.isCurrent() || isOutOfStep()) {
      waiting.clear();
      read += rebuild.execute(progress);
      read += refreshWaiting();
    }
    following = true;
    return read + refreshWaiting();
  }

  private boolean isOutOfStep() {
    long entries = index.count();
    long expected = pages.countAddressed(IndexEntries.WITHOUT_PAGE);
    if (entries != expected) {
      LOG.log(
          Level.WARNING,
          "The index has {0} entries for {1} pages and is made anew",
          new Object[] {entries, expected});
    }
    return entries != expected;
  }

  private long refreshWaiting() {
    long read = 0;
    for (Iterator<UUID> ids = waiting.iterator(); ids.hasNext(); read++) {
      UUID id = ids.next();
      ids.remove();
      refresh(id);
    }
    return read;
  }

  private void refresh(UUID id) {
    entries.find(id).ifPresentOrElse(index::put, () -> index.remove(id.toString()));
  }
}
