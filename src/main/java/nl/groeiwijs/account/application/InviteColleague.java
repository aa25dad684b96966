package nl.groeiwijs.account.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.EmailAddress;
import nl.groeiwijs.account.domain.LinkKind;
import nl.groeiwijs.account.domain.OneTimeLink;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.domain.TokenHash;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;

/**
 * Makes an account for a colleague and the link with which they choose their own passphrase. Nobody
 * else ever knows it.
 */
@UseCase
public class InviteColleague {

  private final AccountStore store;
  private final Event<AccountChanged> news;
  private final Clock clock;

  InviteColleague() {
    this(null, null, null);
  }

  @Inject
  public InviteColleague(AccountStore store, Event<AccountChanged> news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param roles at least one
   * @throws AccountRefused when the address has an account
   */
  public IssuedLink execute(
      String name, String email, Language language, Set<Role> roles, Actor actor) {
    actor.require(Permission.ACCOUNTS);
    Instant now = clock.instant();
    if (store.find(email).isPresent()) {
      throw new AccountRefused("account.email.taken");
    }
    Account account = new Account(name, new EmailAddress(email), language, roles, now);
    String token = TokenHash.freshToken();
    store.add(account);
    store.flush();
    store.add(OneTimeLink.forAccount(token, LinkKind.INVITE, account.id(), now));
    news.fire(new AccountChanged(account.id(), Change.INVITED, actor.id()));
    return new IssuedLink(AccountView.of(account, false), LinkKind.INVITE, IssuedLink.path(token));
  }
}
