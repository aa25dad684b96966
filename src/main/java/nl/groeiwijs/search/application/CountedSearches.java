package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.gaps.MissedSearch;
import nl.groeiwijs.content.application.gaps.MissedSearches;
import nl.groeiwijs.search.persistence.MissedSearchRow;
import nl.groeiwijs.search.persistence.MissedSearchRows;

/** Gives editors the words with which readers found nothing. */
@ApplicationScoped
public class CountedSearches implements MissedSearches {

  private final MissedSearchRows rows;

  CountedSearches() {
    this(null);
  }

  @Inject
  public CountedSearches(MissedSearchRows rows) {
    this.rows = rows;
  }

  @Override
  public List<MissedSearch> list(boolean handled, int size) {
    return rows.list(handled, size).stream().map(CountedSearches::search).toList();
  }

  private static MissedSearch search(MissedSearchRow row) {
    return new MissedSearch(
        row.id(), row.language(), row.words(), row.times(), row.handledBy(), row.version());
  }

  @Override
  public boolean handle(UUID id, int version, String by) {
    Optional<MissedSearchRow> row = rows.find(id).filter(one -> one.version() == version);
    row.ifPresent(one -> one.handle(by));
    return row.isPresent();
  }
}
