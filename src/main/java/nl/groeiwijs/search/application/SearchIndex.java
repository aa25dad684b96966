package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
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

  /** Above this number it is quicker to make the index anew. */
  private static final int MOST_ONE_BY_ONE = 500;

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
   * differs much from the database; else writes what was noted since the start, and what a crash
   * kept it from writing before. To be called once, at the end of the start, outside a transaction.
   *
   * @param progress receives the number of publications read so far, when the index is made anew
   * @return number of publications that were read
   */
  public long rebuildIfNeeded(LongConsumer progress) {
    long read = 0;
    if (version.isCurrent()) {
      waiting.addAll(outOfStep());
    }
    if (!version.isCurrent() || waiting.size() > MOST_ONE_BY_ONE) {
      waiting.clear();
      read += rebuild.execute(progress);
    }
    read += refreshWaiting();
    following = true;
    return read + refreshWaiting();
  }

  /** Pages that the index does not have as they are, and what it has beside them. */
  private Set<UUID> outOfStep() {
    Map<UUID, UUID> expected = pages.mapAddressed(IndexEntries.WITHOUT_PAGE);
    Map<String, String> found = index.revisions();
    Set<UUID> differing = new HashSet<>();
    expected.forEach(
        (edition, revision) -> {
          if (!revision.toString().equals(found.remove(edition.toString()))) {
            differing.add(edition);
          }
        });
    found.keySet().stream().map(UUID::fromString).forEach(differing::add);
    if (!differing.isEmpty()) {
      LOG.log(Level.INFO, "Index: {0} entries are not in step", differing.size());
    }
    return differing;
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
