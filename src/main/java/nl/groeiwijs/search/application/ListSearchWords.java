package nl.groeiwijs.search.application;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.search.persistence.WordGroupRows;
import nl.groeiwijs.search.persistence.WordList;
import nl.groeiwijs.shared.application.UseCase;

/** Shows editors which words are found as one. */
@UseCase
public class ListSearchWords {

  private final WordGroupRows rows;

  ListSearchWords() {
    this(null);
  }

  @Inject
  public ListSearchWords(WordGroupRows rows) {
    this.rows = rows;
  }

  public SearchWords execute(Actor actor) {
    actor.require(Permission.READ);
    return new SearchWords(own(), WordList.lines(WordList.SYNONYMS));
  }

  private List<KeptWords> own() {
    return rows.list().stream()
        .map(
            row ->
                new KeptWords(
                    row.id(), row.group(), row.changedBy(), row.changedAt(), row.version()))
        .toList();
  }
}
