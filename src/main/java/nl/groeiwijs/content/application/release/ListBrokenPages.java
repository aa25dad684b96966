package nl.groeiwijs.content.application.release;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.content.persistence.LiveCheckRow;
import nl.groeiwijs.content.persistence.LiveChecks;
import nl.groeiwijs.shared.application.UseCase;

/** The public pages that would not pass the gate today, as {@link CheckLiveEditions} found them. */
@UseCase
public class ListBrokenPages {

  private final LiveChecks checks;
  private final EditionLists lists;

  ListBrokenPages() {
    this(null, null);
  }

  @Inject
  public ListBrokenPages(LiveChecks checks, EditionLists lists) {
    this.checks = checks;
    this.lists = lists;
  }

  /**
   * @param size how many at most
   * @return those with most findings first
   */
  public List<BrokenPage> execute(int size, Actor actor) {
    actor.require(Permission.READ);
    return checks.listBroken(size).stream().map(this::page).flatMap(Optional::stream).toList();
  }

  private Optional<BrokenPage> page(LiveCheckRow row) {
    return lists
        .find(row.editionId())
        .map(edition -> new BrokenPage(edition, row.findings(), row.first()));
  }
}
