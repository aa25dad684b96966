package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Changes what a colleague is. It counts from their next request. */
@UseCase
public class ChangeRoles {

  private final AccountStore store;
  private final Event<AccountChanged> news;

  ChangeRoles() {
    this(null, null);
  }

  @Inject
  public ChangeRoles(AccountStore store, Event<AccountChanged> news) {
    this.store = store;
    this.news = news;
  }

  /**
   * @param roles all of them from now on, at least one
   * @param version of the account that the change is based on
   * @throws AccountRefused when nobody would be left who keeps the accounts
   */
  public void execute(UUID id, Set<Role> roles, int version, Actor actor) {
    actor.require(Permission.ACCOUNTS);
    Account account = store.find(id).orElseThrow(() -> new AccountRefused("account.missing"));
    account.requireVersion(version);
    if (!roles.contains(Role.ADMINISTRATOR)) {
      Keepers.requireAnother(store.list(), account);
    }
    account.changeRoles(roles);
    news.fire(new AccountChanged(id, Change.ROLES_CHANGED, actor.id()));
  }
}
