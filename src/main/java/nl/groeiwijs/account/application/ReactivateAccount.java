package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/** Opens the account of who came back. */
@UseCase
public class ReactivateAccount {

  private final AccountStore store;
  private final Event<AccountChanged> news;

  ReactivateAccount() {
    this(null, null);
  }

  @Inject
  public ReactivateAccount(AccountStore store, Event<AccountChanged> news) {
    this.store = store;
    this.news = news;
  }

  /**
   * @param version of the account that the change is based on
   */
  public void execute(UUID id, int version, Actor actor) {
    actor.require(Permission.ACCOUNTS);
    Account account = store.find(id).orElseThrow(() -> new AccountRefused("account.missing"));
    account.requireVersion(version);
    account.reactivate();
    news.fire(new AccountChanged(id, Change.REACTIVATED, actor.id()));
  }
}
