package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Closes the account of who left. Its sessions and links end at once; its name stays in the
 * history.
 */
@UseCase
public class DeactivateAccount {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  DeactivateAccount() {
    this(null, null, null);
  }

  @Inject
  public DeactivateAccount(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param version of the account that the change is based on
   * @throws AccountRefused when it is the own account, or nobody would be left who keeps the
   *     accounts
   */
  public void execute(UUID id, int version, Actor actor) {
    actor.require(Permission.ACCOUNTS);
    Instant now = clock.instant();
    Account account = store.find(id).orElseThrow(() -> new AccountRefused("account.missing"));
    account.requireVersion(version);
    if (id.equals(actor.id())) {
      throw new AccountRefused("account.self");
    }
    Keepers.requireAnother(store.list(), account);
    account.deactivate(now);
    store.listLinks(id).forEach(link -> link.withdraw(now));
    news.fire(new AccountChanged(id, Change.DEACTIVATED, actor.id()));
  }
}
