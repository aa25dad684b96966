package nl.groeiwijs.content.application.gaps;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.shared.application.UseCase;

/** Marks words as handled: a page was made, a synonym added, or nothing will be done. */
@UseCase
public class HandleMissedSearch {

  private final Instance<MissedSearches> searches;

  HandleMissedSearch() {
    this(null);
  }

  @Inject
  public HandleMissedSearch(Instance<MissedSearches> searches) {
    this.searches = searches;
  }

  /**
   * @param handled false to open it again
   * @throws EditionStale when a colleague was first
   */
  public void execute(UUID id, int version, boolean handled, Actor actor) {
    actor.require(Permission.WRITE);
    String by = handled ? actor.name() : "";
    if (searches.stream().noneMatch(known -> known.handle(id, version, by))) {
      throw new EditionStale();
    }
  }
}
