package nl.groeiwijs.content.application.gaps;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.shared.application.UseCase;

/** Shows editors what readers look for in vain. */
@UseCase
public class ListMissedSearches {

  private final Instance<MissedSearches> searches;

  ListMissedSearches() {
    this(null);
  }

  @Inject
  public ListMissedSearches(Instance<MissedSearches> searches) {
    this.searches = searches;
  }

  /**
   * @param handled true for those that somebody did something about
   * @param size how many at most
   */
  public List<MissedSearch> execute(boolean handled, int size, Actor actor) {
    actor.require(Permission.READ);
    return searches.stream().flatMap(known -> known.list(handled, size).stream()).toList();
  }
}
