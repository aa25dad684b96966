package nl.groeiwijs.account.application;

import jakarta.inject.Inject;
import java.util.List;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Who can answer for a publication, by name: colleagues see each other's names, and nothing more.
 */
@UseCase
public class ListColleagues {

  private final AccountStore store;

  ListColleagues() {
    this(null);
  }

  @Inject
  public ListColleagues(AccountStore store) {
    this.store = store;
  }

  public List<Actor> execute(Actor actor) {
    actor.require(Permission.READ);
    return store.list().stream()
        .filter(Account::isActive)
        .map(Account::actor)
        .filter(colleague -> colleague.may(Permission.WRITE))
        .toList();
  }
}
