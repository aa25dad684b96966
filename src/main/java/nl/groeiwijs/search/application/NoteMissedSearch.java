package nl.groeiwijs.search.application;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeiwijs.search.domain.MissedWords;
import nl.groeiwijs.search.persistence.MissedSearchRow;
import nl.groeiwijs.search.persistence.MissedSearchRows;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;

/**
 * Counts words with which a reader found nothing, for the editors. They are kept from the fifth
 * time on; before that, and about who typed them or when, nothing is.
 */
@UseCase
public class NoteMissedSearch {

  private final RareSearches rare;
  private final MissedSearchRows rows;

  NoteMissedSearch() {
    this(null, null);
  }

  @Inject
  public NoteMissedSearch(RareSearches rare, MissedSearchRows rows) {
    this.rare = rare;
    this.rows = rows;
  }

  /**
   * @param typed as the reader typed it
   */
  public void execute(Language language, String typed) {
    Optional<String> words = MissedWords.of(typed);
    if (words.isEmpty()) {
      return;
    }
    int times = rare.count(language, words.get());
    if (times == 0) {
      return;
    }
    Optional<MissedSearchRow> known = rows.find(language, words.get());
    if (known.isPresent()) {
      known.get().again();
    } else if (times >= RareSearches.OFTEN) {
      rows.add(new MissedSearchRow(language, words.get(), times));
    }
  }
}
