package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.search.persistence.MappingVersion;
import nl.groeiwijs.search.persistence.PublicationIndex;

/**
 * Makes the index anew from every live edition. Reads in parts, each in transactions of its own, so
 * that neither memory nor a transaction grows with the number of publications. While it runs, a
 * question finds what has been written so far.
 */
@ApplicationScoped
public class RebuildIndex {

  private static final int PART = 200;

  private final PublishedPages pages;
  private final IndexEntries entries;
  private final PublicationIndex index;
  private final MappingVersion version;

  RebuildIndex() {
    this(null, null, null, null);
  }

  @Inject
  public RebuildIndex(
      PublishedPages pages, IndexEntries entries, PublicationIndex index, MappingVersion version) {
    this.pages = pages;
    this.entries = entries;
    this.index = index;
    this.version = version;
  }

  /**
   * @param progress receives the number of publications read so far, after each part
   * @return number of publications read
   */
  public long execute(LongConsumer progress) {
    version.forget();
    index.clear();
    return write(progress);
  }

  /**
   * Writes every entry again over the one that is there, so that readers find everything meanwhile.
   * What is no longer public is taken out where it left, not here.
   *
   * @param progress as for {@link #execute}
   * @return number of publications read
   */
  public long renew(LongConsumer progress) {
    version.forget();
    return write(progress);
  }

  private long write(LongConsumer progress) {
    long read = 0;
    List<UUID> part = pages.listAddressed(IndexEntries.WITHOUT_PAGE, Optional.empty(), PART);
    while (!part.isEmpty()) {
      index.putAll(part.stream().flatMap(id -> entries.find(id).stream()).toList());
      read += part.size();
      progress.accept(read);
      part =
          pages.listAddressed(
              IndexEntries.WITHOUT_PAGE, Optional.of(part.get(part.size() - 1)), PART);
    }
    version.remember();
    return read;
  }
}
