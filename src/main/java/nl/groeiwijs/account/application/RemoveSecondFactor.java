package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Takes away the second factor of a colleague who lost telephone and codes. Their sessions end; who
 * has a role that asks for one gives a new one at the next sign-in.
 */
@UseCase
public class RemoveSecondFactor {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  RemoveSecondFactor() {
    this(null, null, null);
  }

  @Inject
  public RemoveSecondFactor(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param version of the account that the change is based on
   */
  public void execute(UUID id, int version, Actor actor) {
    actor.require(Permission.ACCOUNTS);
    Account account = store.find(id).orElseThrow(() -> new AccountRefused("account.missing"));
    account.requireVersion(version);
    store.removeSecondFactor(id);
    account.signOutEverywhere(clock.instant());
    news.fire(new AccountChanged(id, Change.SECOND_FACTOR_REMOVED, actor.id()));
  }
}
